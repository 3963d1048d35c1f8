package vn.muadam.exchange;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks that hold for every text of a package alike, line by line: tone marks and variables. */
final class TextChecks {

    /** Open syllables in <em>oa, oe, uy</em> whose mark stands on the second vowel; after q the u is no vowel. */
    private static final Pattern NEWER_TONE_MARK =
            Pattern.compile("(?iu)(?<![\\p{L}])[\\p{L}&&[^q]]{0,3}?(?<!q)(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![\\p{L}])");

    /** {@code {{name}}}, or {@code \{\{name\}\}} as GIFT wants it. */
    private static final Pattern VARIABLE = Pattern.compile("\\\\?\\{\\\\?\\{([^{}\\\\]*)\\\\?}\\\\?}");

    private TextChecks() {}

    static void checkToneMarks(PackageText text) {
        for (int i = 0; i < text.lines().size(); i++) {
            Matcher matcher = NEWER_TONE_MARK.matcher(text.lines().get(i));
            while (matcher.find()) {
                Position at = new Position(i + 1, matcher.start() + 1);
                text.faults().add(at, "fault.tone-mark", matcher.group(), olderPlacement(matcher.group()));
            }
        }
    }

    static void checkVariables(PackageText text, Set<String> declared) {
        for (int i = 0; i < text.lines().size(); i++) {
            Matcher matcher = VARIABLE.matcher(text.lines().get(i));
            while (matcher.find()) {
                String name = matcher.group(1).strip();
                if (!declared.contains(name)) {
                    Position at = new Position(i + 1, matcher.start() + 1);
                    text.faults().add(at, "fault.value-bad.variable", name);
                }
            }
        }
    }

    /** The same syllable with its mark on the first vowel: <em>hoà</em> becomes <em>hòa</em>. */
    private static String olderPlacement(String syllable) {
        int first = syllable.length() - 2;
        String bare = Normalizer.normalize(syllable.substring(first + 1), Normalizer.Form.NFD);
        String marked = syllable.charAt(first) + bare.substring(1);
        return syllable.substring(0, first) + Normalizer.normalize(marked, Normalizer.Form.NFC) + bare.charAt(0);
    }
}
