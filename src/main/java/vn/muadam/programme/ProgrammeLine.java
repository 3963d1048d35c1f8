package vn.muadam.programme;

/**
 * A programme as officials see it in a list.
 *
 * @param own whether it is held in one's own units
 */
public record ProgrammeLine(Programme programme, String unitName, boolean own) {}
