package vn.muadam.certificate;

import java.util.Locale;

/**
 * How an authority numbers its certificates, for example {@code CNSCD-{commune}-{year}-{number}}: the code of the
 * commune, the year of issue, and the running number of that commune and year in six digits.
 */
record NumberPattern(String text) {

    NumberPattern {
        if (!text.contains("{commune}") || !text.contains("{year}") || !text.contains("{number}")) {
            throw new IllegalArgumentException("Numbers by the pattern " + text + " would not be unique");
        }
    }

    String number(String communeCode, int year, int running) {
        return text.replace("{commune}", communeCode)
                .replace("{year}", Integer.toString(year))
                .replace("{number}", String.format(Locale.ROOT, "%06d", running));
    }
}
