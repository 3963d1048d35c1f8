package vn.muadam.demo;

/**
 * Numbers for invented rows, one after the other: above those of the shipped units, below 1,000,000 where the sequence
 * of real rows starts.
 */
final class IdBlock {

    private static final long FIRST = 20_001;
    private static final long END = 990_000;

    private long next = FIRST;

    long next() {
        if (next == END) {
            throw new IllegalStateException("The demo has used up its numbers");
        }
        return next++;
    }
}
