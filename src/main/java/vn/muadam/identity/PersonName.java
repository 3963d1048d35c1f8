package vn.muadam.identity;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.muadam.shared.VietnameseText;

/**
 * A Vietnamese name as typed, and its two parts: the given name is the last word, family and middle names come before.
 *
 * <p>Lists sort by given name first, then by family and middle names.
 */
public record PersonName(String full, String given, String familyMiddle) {

    private static final int LONGEST_PRINTABLE = 80;
    private static final int LONGEST_GIVEN = 60;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    public static PersonName of(String typed) {
        String full = VietnameseText.clean(typed);
        int last = full.lastIndexOf(' ');
        return last < 0
                ? new PersonName(full, full, "")
                : new PersonName(full, full.substring(last + 1), full.substring(0, last));
    }

    /**
     * A name that a certificate can bear.
     *
     * @throws NameMissingException when it is one word only or too long to print
     */
    public static PersonName printable(String typed) {
        PersonName name = of(typed);
        if (!name.isPrintable()) {
            throw new NameMissingException();
        }
        return name;
    }

    /** Whether a certificate can bear it: a family name and a given name, and not more than fits the line. */
    public boolean isPrintable() {
        return !familyMiddle.isEmpty() && full.length() <= LONGEST_PRINTABLE && given.length() <= LONGEST_GIVEN;
    }

    public String folded() {
        return VietnameseText.fold(full);
    }

    /**
     * The words by whose beginnings the person is found, in the order of the name. Of two that differ by their marks alone
     * the later one counts, which is nearer to the given name.
     */
    public Stream<Word> words() {
        Map<String, Word> words = new LinkedHashMap<>();
        WORD.matcher(full.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .map(spelling -> new Word(shortened(VietnameseText.fold(spelling)), shortened(spelling)))
                .filter(word -> !word.folded.isEmpty())
                .forEach(word -> words.put(word.folded, word));
        return words.values().stream();
    }

    private static String shortened(String word) {
        return word.length() <= LONGEST_GIVEN ? word : word.substring(0, LONGEST_GIVEN);
    }

    /** A word of a name in small letters: without marks, and as it is spelt. */
    public record Word(String folded, String spelling) {}

    /** What people who may be one and the same have in common: the name without marks, and the year of birth. */
    public String matchKey(@Nullable Integer birthYear) {
        return folded() + "|" + (birthYear == null ? "" : birthYear);
    }

    public String sortKey() {
        return VietnameseText.sortKey(given) + " " + VietnameseText.sortKey(familyMiddle);
    }
}
