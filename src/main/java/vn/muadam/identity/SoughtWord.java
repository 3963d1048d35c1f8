package vn.muadam.identity;

import java.util.List;
import vn.muadam.shared.VietnameseText;

/**
 * A word that somebody looks for: where it stands in an index of the words of names.
 *
 * @param column which index: of words without their marks, or as they are spelt
 * @param text the word, or how it begins
 * @param whole whether it is all of the word
 */
record SoughtWord(String column, String text, boolean whole) {

    private static final String LAST = "\uffff";

    /** How near a name comes to what was typed, the nearest first. */
    enum Closeness {
        /** With these very marks: "khá" finds Khánh; "lan", where none were typed, finds Lan but neither Lân nor Lang. */
        SPELT,
        /** The word, marks or not: "lan" finds Lan and Lân. */
        WHOLE,
        /** Whatever begins so, marks or not: "lan" finds Lan, Lân and Lang. */
        BEGINNING
    }

    static SoughtWord of(PersonName.Word typed, Closeness closeness) {
        return switch (closeness) {
            case SPELT ->
                new SoughtWord(
                        "spelling",
                        typed.spelling(),
                        VietnameseText.fold(typed.spelling()).equals(typed.spelling()));
            case WHOLE -> new SoughtWord("word", typed.folded(), true);
            case BEGINNING -> new SoughtWord("word", typed.folded(), false);
        };
    }

    /** The condition on the words of that alias; its values are the {@link #bounds}. */
    String of(String alias) {
        String name = alias + "." + column;
        return whole ? name + " = ?" : name + " >= ? and " + name + " < ?";
    }

    /** The condition that the person of that column has such a word; its values are the {@link #bounds}. */
    String hadBy(String person) {
        return " and exists (select 1 from person_word v where v.person_id = " + person + " and " + of("v") + ")";
    }

    List<Object> bounds() {
        return whole ? List.of(text) : List.of(text, text + LAST);
    }
}
