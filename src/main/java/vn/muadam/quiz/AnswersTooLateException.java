package vn.muadam.quiz;

import java.time.Instant;
import vn.muadam.shared.BusinessException;

/** The answers were given after the deadline; what was saved before it counts. */
public class AnswersTooLateException extends BusinessException {

    private static final long serialVersionUID = 1L;

    AnswersTooLateException(Instant deadline) {
        super("attempt.tooLate", Moments.hour(deadline));
    }
}
