package vn.muadam.quiz;

import java.time.Instant;
import vn.muadam.shared.BusinessException;

/** The quiz has closed, and no attempt begins any more; the message says since when. */
public class QuizClosedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    QuizClosedException(Instant closedAt) {
        super("quiz.closed", Moments.moment(closedAt));
    }
}
