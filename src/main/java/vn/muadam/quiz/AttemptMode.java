package vn.muadam.quiz;

/** In what setting an attempt is made. */
public enum AttemptMode {
    INDIVIDUAL,
    GROUP,
    PAPER,
    ASSISTED
}
