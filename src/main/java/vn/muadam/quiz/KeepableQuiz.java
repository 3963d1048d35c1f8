package vn.muadam.quiz;

/**
 * A quiz of a course as a device sees it that is about to be without network.
 *
 * @param keepable whether it may be taken along
 */
public record KeepableQuiz(String key, int questions, boolean keepable) {}
