package vn.muadam.enrolment;

/**
 * A part of long work over many rows.
 *
 * @param count how many it changed
 * @param next where the next part begins; negative when there is none
 */
record Round(int count, long next) {

    static final Round OVER = new Round(0, -1);

    boolean isOver() {
        return next < 0;
    }
}
