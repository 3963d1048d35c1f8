package vn.muadam.quiz.web;

/** The addresses to which the quiz pages lead; keys and tokens are plain ASCII and need no escaping. */
final class Links {

    static final String CERTIFICATES = "/certificate/mine/certificates.xhtml";

    static final String MARKING = "/quiz/manage/marking.xhtml";

    private Links() {}

    static String course(String courseKey) {
        return "/enrolment/course.xhtml?course=" + courseKey;
    }

    static String lesson(String courseKey, String lessonKey) {
        return "/enrolment/lesson.xhtml?course=" + courseKey + "&lesson=" + lessonKey;
    }

    static String quiz(String courseKey, String quizKey) {
        return "/quiz/quiz.xhtml?course=" + courseKey + "&quiz=" + quizKey;
    }

    static String attempt(String token, int slot) {
        return "/quiz/attempt.xhtml?token=" + token + "&slot=" + slot;
    }

    static String photo(String token, int slot) {
        return "/quiz/photo?token=" + token + "&slot=" + slot;
    }

    static String result(String token) {
        return "/quiz/result.xhtml?token=" + token;
    }
}
