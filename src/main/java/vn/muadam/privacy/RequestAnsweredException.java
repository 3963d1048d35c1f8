package vn.muadam.privacy;

import vn.muadam.shared.BusinessException;

/** Somebody else has answered the request. */
public class RequestAnsweredException extends BusinessException {

    private static final long serialVersionUID = 1L;

    RequestAnsweredException() {
        super("request.answered");
    }
}
