package vn.muadam.programme;

/** How many courses of a set complete it. */
public enum SetRule {
    ALL,
    ANY,
    AT_LEAST;

    /**
     * How many that are.
     *
     * @param courses how many the set has
     * @param number how many {@link #AT_LEAST} asks for
     */
    int needed(int courses, int number) {
        return switch (this) {
            case ALL -> courses;
            case ANY -> 1;
            case AT_LEAST -> number;
        };
    }
}
