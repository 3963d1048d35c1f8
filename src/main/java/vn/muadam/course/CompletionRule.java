package vn.muadam.course;

/** How many of the required activities complete a course. */
public enum CompletionRule {
    ALL_REQUIRED,
    AT_LEAST
}
