package vn.muadam.quiz;

/** Which of a learner's finished attempts makes the result of a quiz. */
public enum GradingMethod {
    HIGHEST,
    LATEST,
    FIRST,
    AVERAGE
}
