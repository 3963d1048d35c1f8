package vn.muadam.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
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

    /**
     * A key whose binary order is Vietnamese dictionary order on both databases: letters first (ă after a, đ after d),
     * tones (ngang, huyền, hỏi, ngã, sắc, nặng) only where the letters are equal.
     */
    public static String sortKey(String text) {
        return SortKey.of(clean(text));
    }
}
