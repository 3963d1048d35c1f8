package vn.muadam.document;

import com.samskivert.mustache.Escapers;
import java.text.Normalizer;
import java.text.Normalizer.Form;

/** Prepares a value that somebody typed for an XML text: composed letters, nothing that XML forbids, no markup. */
final class XmlText {

    private XmlText() {}

    /**
     * Fonts place the combining marks of some phones badly, so only composed letters reach a paper. Control characters
     * and half characters, which XML forbids, become spaces; invisible ones, which could turn a text around, vanish.
     */
    static String composed(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(codePoint -> Character.getType(codePoint) != Character.FORMAT)
                .map(codePoint -> isCharacter(codePoint) ? codePoint : ' ')
                .forEach(kept::appendCodePoint);
        return Normalizer.normalize(kept, Form.NFC);
    }

    static String escaped(String text) {
        return Escapers.HTML.escape(composed(text));
    }

    private static boolean isCharacter(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.CONTROL && type != Character.SURROGATE && type != Character.UNASSIGNED;
    }
}
