package vn.muadam.identity;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

    /** The words by whose beginnings the person is found. */
    public Set<String> words() {
        return Arrays.stream(folded().split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.length() <= LONGEST_GIVEN ? word : word.substring(0, LONGEST_GIVEN))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What people who may be one and the same have in common: the name without marks, and the year of birth. */
    public String matchKey(@Nullable Integer birthYear) {
        return folded() + "|" + (birthYear == null ? "" : birthYear);
    }

    public String sortKey() {
        return VietnameseText.sortKey(given) + " " + VietnameseText.sortKey(familyMiddle);
    }
}
