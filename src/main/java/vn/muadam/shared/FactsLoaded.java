package vn.muadam.shared;

/**
 * Facts (completions, attempts) came into the database in bulk, past the write path.
 *
 * <p>Whoever keeps a roll-up or a computed value of them observes this and computes it anew. Observers are ordered by
 * {@code @Priority} in the order of the arrows: {@link #ROLL_UPS} before {@link #CERTIFICATES} before {@link #EVALUATION}.
 */
public record FactsLoaded() {

    public static final int ROLL_UPS = 100;
    public static final int CERTIFICATES = 200;
    public static final int EVALUATION = 300;
}
