package vn.muadam.course;

/** What a learner does in an activity; lessons, quizzes and surveys are done alone and on the screen. */
public enum ActivityKind {
    LESSON,
    QUIZ,
    PRACTICE,
    MEETING,
    SURVEY
}
