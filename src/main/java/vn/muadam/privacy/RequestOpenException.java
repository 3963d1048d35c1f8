package vn.muadam.privacy;

import vn.muadam.shared.BusinessException;

/** The same is asked already and waits for its answer. */
public class RequestOpenException extends BusinessException {

    private static final long serialVersionUID = 1L;

    RequestOpenException() {
        super("request.open");
    }
}
