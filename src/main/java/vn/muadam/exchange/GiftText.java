package vn.muadam.exchange;

/** A text in a question with the format that it is written in. */
public record GiftText(Format format, String text) {

    /** How the text is to be understood; {@code MOODLE} is what Moodle takes when nothing is said. */
    public enum Format {
        MARKDOWN,
        HTML,
        PLAIN,
        MOODLE
    }

    /** What a learner sees of its length: characters, not bytes. */
    int length() {
        return text.codePointCount(0, text.length());
    }
}
