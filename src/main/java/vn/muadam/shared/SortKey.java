package vn.muadam.shared;

import java.text.Normalizer;
import java.util.Locale;

/** Builds the binary sort key of {@link VietnameseText#sortKey}: the letters, then the tones. */
final class SortKey {

    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323"; // huyền hỏi ngã sắc nặng, in CLDR's order
    private static final char BREVE = '\u0306';
    private static final char CIRCUMFLEX = '\u0302';
    private static final char HORN = '\u031b';

    private SortKey() {}

    static String of(String text) {
        StringBuilder letters = new StringBuilder();
        StringBuilder tones = new StringBuilder();
        String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        for (int i = 0; i < apart.length(); i++) {
            append(apart.charAt(i), letters, tones);
        }
        return letters + " " + tones.toString().replaceAll("0+$", "");
    }

    /** Letters that Vietnamese counts as letters of their own get a suffix that sorts right behind the plain one. */
    private static void append(char c, StringBuilder letters, StringBuilder tones) {
        int tone = TONES.indexOf(c);
        if (tone >= 0) {
            if (tones.length() > 0) {
                tones.setCharAt(tones.length() - 1, (char) ('1' + tone));
            }
        } else if (c == BREVE || c == CIRCUMFLEX || c == HORN) {
            letters.append(c == CIRCUMFLEX ? '{' : c == BREVE ? '{' : '|');
            if (c == CIRCUMFLEX && endsWithLetter(letters, 'a')) {
                letters.setCharAt(letters.length() - 1, '|'); // a, ă, â
            }
        } else if (c == 'đ') {
            letters.append("d{");
            tones.append('0');
        } else {
            letters.append(c);
            tones.append('0');
        }
    }

    private static boolean endsWithLetter(StringBuilder letters, char letter) {
        return letters.length() > 1 && letters.charAt(letters.length() - 2) == letter;
    }
}
