package vn.muadam.privacy;

import vn.muadam.shared.BusinessException;

/** Nobody decides about their own request. */
public class ErasureOfOneselfException extends BusinessException {

    private static final long serialVersionUID = 1L;

    ErasureOfOneselfException() {
        super("request.oneself");
    }
}
