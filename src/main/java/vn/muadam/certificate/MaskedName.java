package vn.muadam.certificate;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A name that its holder recognises and a stranger does not: "Nguyễn Thị Bé Sáu" becomes "N. T. B. Sáu". */
final class MaskedName {

    private MaskedName() {}

    static String of(String fullName) {
        int last = fullName.lastIndexOf(' ');
        if (last < 0) {
            return initial(fullName);
        }
        String initials = Arrays.stream(fullName.substring(0, last).split(" "))
                .map(MaskedName::initial)
                .collect(Collectors.joining(" "));
        return initials + fullName.substring(last);
    }

    private static String initial(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1)) + ".";
    }
}
