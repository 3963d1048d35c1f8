package vn.muadam.quiz.api;

import vn.muadam.shared.BusinessException;

/** A request of the save protocol lacks a part, or a part of it has no meaning. */
public class UnreadableRequestException extends BusinessException {

    private static final long serialVersionUID = 1L;

    UnreadableRequestException() {
        super("api.unreadable");
    }

    @Override
    public int httpStatus() {
        return 400;
    }
}
