package vn.muadam.quiz;

/** What a quiz is for; it decides no rule, reports ask it. */
public enum QuizPurpose {
    PRETEST,
    PRACTICE,
    TEST
}
