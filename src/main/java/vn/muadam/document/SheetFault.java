package vn.muadam.document;

/** Why a file cannot be read as a list. */
public enum SheetFault {

    /** Neither a workbook nor a text, whatever its name says. */
    NOT_A_SHEET,

    /** The format of Excel before 2007. */
    OLD_EXCEL,

    /** It wants a password to be opened. */
    PROTECTED,

    /** It brings programs with it, which nobody should open. */
    MACROS,

    /** It grows beyond measure when it is unpacked. */
    TOO_LARGE,

    /** Its parts do not fit together; it was cut off on the way. */
    DAMAGED,

    /** There is no line in it. */
    EMPTY,
    TOO_MANY_ROWS,

    /** The marks were lost when it was saved: question marks stand in the words. */
    MARKS_LOST
}
