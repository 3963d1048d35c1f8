package vn.muadam.exchange;

/** Counts Vietnamese the way a reader feels its length: a syllable is a run of letters between spaces. */
final class Syllables {

    private Syllables() {}

    static int count(CharSequence text) {
        int count = 0;
        boolean counted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00A0') {
                counted = false;
            } else if (!counted && Character.isLetter(c)) {
                counted = true;
                count++;
            }
        }
        return count;
    }
}
