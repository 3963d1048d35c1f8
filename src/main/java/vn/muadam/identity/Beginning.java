package vn.muadam.identity;

import java.util.List;
import vn.muadam.shared.VietnameseText;

/**
 * How a word of a name may begin that somebody looks for: the range of it in an index.
 *
 * @param column where such words stand: without their marks, or as they are spelt
 * @param from the first that fits
 * @param before what no longer fits
 */
record Beginning(String column, String from, String before) {

    private static final String LAST = "\uffff";
    private static final String NEXT = " "; // sorts before whatever a longer word goes on with

    /** Marks or not: "kh" finds Khánh and Khoa, "tran" finds Trần and Trang. */
    static Beginning folded(PersonName.Word typed) {
        return new Beginning("word", typed.folded(), typed.folded() + LAST);
    }

    /** With these very marks: "khá" finds Khánh; "lan", where none were typed, finds Lan but neither Lân nor Lang. */
    static Beginning spelt(PersonName.Word typed) {
        boolean marked = !VietnameseText.fold(typed.spelling()).equals(typed.spelling());
        return new Beginning("spelling", typed.spelling(), typed.spelling() + (marked ? LAST : NEXT));
    }

    /** The condition on the words of that alias; its two values are the {@link #ends}. */
    String of(String alias) {
        String name = alias + "." + column;
        return name + " >= ? and " + name + " < ?";
    }

    List<Object> ends() {
        return List.of(from, before);
    }
}
