package vn.muadam.enrolment;

import vn.muadam.shared.BusinessException;

/** The course is learnt in sequence, and something required before this lesson is not done yet. */
public class LessonNotReachedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    LessonNotReachedException() {
        super("lesson.notReached");
    }
}
