package vn.muadam.privacy;

import vn.muadam.shared.BusinessException;

/** A request says what it is about. */
public class WishMissingException extends BusinessException {

    private static final long serialVersionUID = 1L;

    WishMissingException() {
        super("request.wishMissing");
    }
}
