package vn.muadam.quiz;

import vn.muadam.shared.BusinessException;

/** A paper of a quiz with a time limit, or of one that is held under supervision, does not lie on a device. */
public class QuizNotKeepableException extends BusinessException {

    private static final long serialVersionUID = 1L;

    QuizNotKeepableException() {
        super("quiz.notKeepable");
    }
}
