package vn.muadam.course;

/** What a learner does in an activity; only lessons and quizzes are done alone and on the screen. */
public enum ActivityKind {
    LESSON,
    QUIZ,
    PRACTICE,
    MEETING
}
