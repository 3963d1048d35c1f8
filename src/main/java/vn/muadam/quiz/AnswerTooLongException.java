package vn.muadam.quiz;

import vn.muadam.shared.BusinessException;

/** A text is longer than the question allows; nothing of it is stored, and whoever wrote it can shorten it. */
public class AnswerTooLongException extends BusinessException {

    private static final long serialVersionUID = 1L;

    AnswerTooLongException(int most, int length) {
        super("attempt.tooLong", most, length);
    }
}
