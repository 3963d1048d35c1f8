package vn.muadam.quiz;

/** What a quiz is for; reports ask it, and a test, which leads to a certificate, is taken without help. */
public enum QuizPurpose {
    PRETEST,
    PRACTICE,
    TEST
}
