package vn.muadam.quiz;

import vn.muadam.shared.BusinessException;

/** Every attempt that the quiz allows was used. */
public class NoAttemptLeftException extends BusinessException {

    private static final long serialVersionUID = 1L;

    NoAttemptLeftException() {
        super("quiz.noAttemptLeft");
    }
}
