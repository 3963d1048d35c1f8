package vn.muadam.exchange;

/** A place in a text file as an editor counts it: the first line is 1, its first character is in column 1. */
public record Position(int line, int column) {

    /** Where a fault of a whole file is reported. */
    public static final Position START = new Position(1, 1);
}
