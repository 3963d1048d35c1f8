package vn.muadam.quiz;

import vn.muadam.shared.BusinessException;

/** What a marker says to the learner is longer than can be kept. */
public class MarkTooLongException extends BusinessException {

    private static final long serialVersionUID = 1L;

    MarkTooLongException() {
        super("marking.tooLong");
    }
}
