package vn.muadam.quiz;

/** Who handed an attempt in; what the clock handed in may still be completed by answers that were given in time. */
public enum ClosedBy {
    LEARNER,
    CLOCK
}
