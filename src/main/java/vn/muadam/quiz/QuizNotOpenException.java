package vn.muadam.quiz;

import java.time.Instant;
import vn.muadam.shared.BusinessException;

/** The quiz opens later; the message says when. */
public class QuizNotOpenException extends BusinessException {

    private static final long serialVersionUID = 1L;

    QuizNotOpenException(Instant opensAt) {
        super("quiz.notOpen", Moments.moment(opensAt));
    }
}
