package vn.muadam.survey;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What somebody wrote into a field of several lines, as it is stored: composed letters, plain ends of lines, no controls. */
final class WrittenWords {

    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n]]");

    private WrittenWords() {}

    static String clean(String typed) {
        String lines = LINE_END.matcher(typed).replaceAll("\n");
        return Normalizer.normalize(CONTROL.matcher(lines).replaceAll(" "), Normalizer.Form.NFC)
                .strip();
    }
}
