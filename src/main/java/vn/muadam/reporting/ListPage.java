package vn.muadam.reporting;

/** Which stretch of a long list is asked for. */
public record ListPage(int offset, int size) {

    private static final int LARGEST = 100;

    public ListPage {
        offset = Math.max(0, offset);
        size = Math.min(LARGEST, Math.max(1, size));
    }
}
