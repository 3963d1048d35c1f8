package vn.muadam.bench;

/**
 * Something that is done again and again while it is measured.
 *
 * @param name as it stands in the report
 * @param atOnce how many do it at the same time, each beginning anew as soon as it is answered
 * @param atMost how often it can be done in one round, where what it needs runs out
 */
record Work(String name, int atOnce, int atMost, Step step) {

    /** One doing, which fails unless the answer is the right one. */
    @FunctionalInterface
    interface Step {
        void take() throws Exception;
    }

    Work(String name, int atOnce, Step step) {
        this(name, atOnce, Integer.MAX_VALUE, step);
    }
}
