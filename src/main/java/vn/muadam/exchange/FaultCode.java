package vn.muadam.exchange;

import java.util.Locale;

/** Every kind of fault that a course package can have, with its level. Codes are never renamed: documents cite them. */
public enum FaultCode {
    YAML_SYNTAX(Fault.Level.ERROR),
    KEY_UNKNOWN(Fault.Level.ERROR),
    KEY_MISSING(Fault.Level.ERROR),
    VALUE_BAD(Fault.Level.ERROR),
    KEY_DUPLICATE(Fault.Level.ERROR),
    KEY_REUSED(Fault.Level.ERROR),
    FILE_MISSING(Fault.Level.ERROR),
    FILE_UNSAFE(Fault.Level.ERROR),
    FILE_TOO_BIG(Fault.Level.ERROR),
    TEXT_NOT_NFC(Fault.Level.ERROR),
    FILE_UNUSED(Fault.Level.WARNING),
    TEXT_CRLF(Fault.Level.WARNING),
    TEXT_BOM(Fault.Level.WARNING),
    LESSON_MISMATCH(Fault.Level.ERROR),
    DIRECTIVE_UNKNOWN(Fault.Level.ERROR),
    DIRECTIVE_UNCLOSED(Fault.Level.ERROR),
    DIRECTIVE_NESTED(Fault.Level.ERROR),
    DIRECTIVE_ATTR(Fault.Level.ERROR),
    HTML_RAW(Fault.Level.ERROR),
    MARKUP_BAD(Fault.Level.ERROR),
    HEADING_LEVEL(Fault.Level.ERROR),
    LINK_UNKNOWN(Fault.Level.ERROR),
    CHECK_UNKNOWN(Fault.Level.ERROR),
    TRY_COUNT(Fault.Level.ERROR),
    REMEMBER_COUNT(Fault.Level.ERROR),
    DEVICE_PAIR(Fault.Level.ERROR),
    FIGURE_ALT(Fault.Level.ERROR),
    FACT_QUOTE(Fault.Level.ERROR),
    FACT_DUE(Fault.Level.WARNING),
    LESSON_LENGTH(Fault.Level.WARNING),
    SENTENCE_LONG(Fault.Level.WARNING),
    TONE_MARK(Fault.Level.WARNING),
    GIFT_SYNTAX(Fault.Level.ERROR),
    KIND_UNSUPPORTED(Fault.Level.ERROR),
    ID_MISSING(Fault.Level.ERROR),
    CATEGORY_BAD(Fault.Level.ERROR),
    WEIGHT_BAD(Fault.Level.ERROR),
    RIGHT_MISSING(Fault.Level.ERROR),
    FEEDBACK_MISSING(Fault.Level.ERROR),
    OPTION_SAME(Fault.Level.ERROR),
    OPTION_ALL_ABOVE(Fault.Level.ERROR),
    LENGTH_CUE(Fault.Level.WARNING),
    LENGTH_UNEVEN(Fault.Level.WARNING),
    POSITION_CUE(Fault.Level.WARNING),
    DRAW_SHORT(Fault.Level.ERROR),
    DRAW_THIN(Fault.Level.WARNING),
    MINUTES_SUM(Fault.Level.WARNING),
    REVIEW_MISSING(Fault.Level.WARNING),
    VERSION_SAME(Fault.Level.ERROR),
    NOT_STORED(Fault.Level.ERROR);

    private final Fault.Level level;

    FaultCode(Fault.Level level) {
        this.level = level;
    }

    public Fault.Level level() {
        return level;
    }

    /** The code as it is printed: {@code figure-alt}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The code that a message key belongs to: {@code fault.figure-alt.empty} tells of a {@code FIGURE_ALT}. */
    static FaultCode ofMessage(String messageKey) {
        int start = messageKey.indexOf('.') + 1;
        int end = messageKey.indexOf('.', start);
        String text = end < 0 ? messageKey.substring(start) : messageKey.substring(start, end);
        return valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
