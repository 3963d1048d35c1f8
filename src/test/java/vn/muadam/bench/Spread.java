package vn.muadam.bench;

import java.util.Arrays;
import java.util.Locale;

/** What several rounds gave for one thing: the middle one, and how far the others lie from it. */
record Spread(double smallest, double median, double largest) {

    static Spread of(double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("Nothing was measured");
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
        return new Spread(sorted[0], median, sorted[sorted.length - 1]);
    }

    /**
     * The value that the given share of all values does not exceed: the nearest rank, so always one that occurred.
     *
     * @param sorted the values, the smallest first
     * @param percent above 0, at most 100
     */
    static long percentile(long[] sorted, double percent) {
        if (sorted.length == 0 || percent <= 0 || percent > 100) {
            throw new IllegalArgumentException(percent + " % of " + sorted.length + " values");
        }
        return sorted[(int) Math.ceil(sorted.length * percent / 100) - 1];
    }

    /** "1.84 (1.80–1.93)". */
    @Override
    public String toString() {
        return "%s (%s–%s)".formatted(number(median), number(smallest), number(largest));
    }

    /** The middle value alone. */
    String middle() {
        return number(median);
    }

    /** Three digits that say something, whatever the size. */
    static String number(double value) {
        double size = Math.abs(value);
        int decimals = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }
}
