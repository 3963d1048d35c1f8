package vn.muadam.identity;

/**
 * Something that hangs on a record, for whoever compares two of them.
 *
 * @param kind the ending of the key of its words
 * @param count how many of it there are
 * @param detail what it is called, or empty
 */
public record HistoryItem(String kind, int count, String detail) {}
