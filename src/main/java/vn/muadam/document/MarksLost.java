package vn.muadam.document;

import java.util.List;
import java.util.regex.Pattern;

/** Tells a list whose marks were lost when it was saved: "Nguy?n V?n An" has question marks inside its words. */
final class MarksLost {

    private static final Pattern INSIDE_A_WORD = Pattern.compile("\\p{L}[?\\ufffd]+\\p{L}");
    private static final int FEWEST = 3;

    private MarksLost() {}

    static boolean in(List<String> texts) {
        return texts.stream()
                        .filter(text -> INSIDE_A_WORD.matcher(text).find())
                        .limit(FEWEST)
                        .count()
                == FEWEST;
    }
}
