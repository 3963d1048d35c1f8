package vn.muadam.quiz;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as people type it: 2,5 and 2.5 are the same. Points between groups of three digits part thousands, as
 * Vietnamese law of measurement has it (1.500 is one thousand five hundred), spaces do so too.
 */
final class TypedNumber {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,15}([.,]\\d{1,10})?");

    private TypedNumber() {}

    /** Empty when it is no number. */
    static Optional<BigDecimal> parse(String typed) {
        String number = SPACES.matcher(typed.strip()).replaceAll("").replace('\u2212', '-');
        if (THOUSANDS.matcher(number).matches()) {
            return Optional.of(new BigDecimal(number.replace(".", "").replace(',', '.')));
        }
        return PLAIN.matcher(number).matches()
                ? Optional.of(new BigDecimal(number.replace(',', '.')))
                : Optional.empty();
    }
}
