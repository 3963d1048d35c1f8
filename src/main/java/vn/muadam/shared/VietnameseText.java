package vn.muadam.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Vietnamese text at the boundary: one spelling for storage, one folded form for search, one key for sorting.
 *
 * <p>Some phones and file systems send letters and marks apart (NFD); everything stored is NFC, or equal names would
 * not be equal. Folding maps đ by hand because Unicode does not take it apart.
 */
public final class VietnameseText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private VietnameseText() {}

    /** NFC, trimmed, single spaces. */
    public static String clean(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
        return SPACES.matcher(composed).replaceAll(" ").strip();
    }

    /** Without marks, lower case: "Nguyễn Thị Đào" becomes "nguyen thi dao". */
    public static String fold(@Nullable String typed) {
        String apart = Normalizer.normalize(clean(typed), Normalizer.Form.NFD);
        return MARKS.matcher(apart)
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT);
    }

    /** Its words, folded, each once: what is looked up by the beginnings of words. */
    public static Set<String> words(@Nullable String text) {
        return WORD.matcher(fold(text))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * A key whose binary order is Vietnamese dictionary order on both databases: letters first (ă after a, đ after d),
     * tones (ngang, huyền, hỏi, ngã, sắc, nặng) only where the letters are equal.
     */
    public static String sortKey(String text) {
        return SortKey.of(clean(text));
    }
}
