package vn.muadam.quiz;

import java.time.Instant;
import vn.muadam.shared.BusinessException;

/** After a failed attempt there is time to read again; the message says when the next one may begin. */
public class WaitBeforeNextAttemptException extends BusinessException {

    private static final long serialVersionUID = 1L;

    WaitBeforeNextAttemptException(Instant allowedAt) {
        super("quiz.wait", Moments.hour(allowedAt));
    }
}
