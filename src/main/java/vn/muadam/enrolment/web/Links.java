package vn.muadam.enrolment.web;

import vn.muadam.enrolment.Step;

/** The addresses to which the learner's pages lead; keys are plain ASCII and need no escaping. */
final class Links {

    static final String HOME = "/enrolment/home.xhtml";
    static final String CERTIFICATES = "/certificate/mine/certificates.xhtml";

    private Links() {}

    static String course(String courseKey) {
        return "/enrolment/course.xhtml?course=" + courseKey;
    }

    /** The page on which a step is done; that of a meeting or a practice tells what to do. */
    static String step(String courseKey, Step step) {
        if (step.isLesson()) {
            return "/enrolment/lesson.xhtml?course=" + courseKey + "&lesson=" + step.key();
        }
        if (step.isSurvey()) {
            return "/survey/survey.xhtml?course=" + courseKey + "&survey=" + step.key();
        }
        return step.isQuiz()
                ? "/quiz/quiz.xhtml?course=" + courseKey + "&quiz=" + step.key()
                : "/enrolment/activity.xhtml?course=" + courseKey + "&activity=" + step.key();
    }
}
