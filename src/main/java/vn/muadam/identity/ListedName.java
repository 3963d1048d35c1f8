package vn.muadam.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.muadam.shared.VietnameseText;

/** Makes names of lists fit for a certificate: without forms of address, and not all in capitals. */
public final class ListedName {

    private static final Pattern ADDRESS = Pattern.compile(
            "^(ông|bà|anh|chị|cô|chú|đ/c|đc|đồng chí)[.:]?\\s+(?=\\S+\\s+\\S+)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private ListedName() {}

    /** The name as it may be printed. */
    public static String tidy(String typed) {
        String name = ADDRESS.matcher(VietnameseText.clean(typed)).replaceFirst("");
        boolean shouted = name.equals(name.toUpperCase(Locale.ROOT));
        boolean whispered = name.equals(name.toLowerCase(Locale.ROOT));
        return shouted || whispered
                ? Arrays.stream(name.split(" ")).map(ListedName::capitalised).collect(Collectors.joining(" "))
                : name;
    }

    private static String capitalised(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.isEmpty() ? lower : lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    }
}
