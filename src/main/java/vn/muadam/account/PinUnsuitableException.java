package vn.muadam.account;

import vn.muadam.shared.BusinessException;

/** Neither a PIN of six digits nor a password of eight characters. */
public class PinUnsuitableException extends BusinessException {

    private static final long serialVersionUID = 1L;

    PinUnsuitableException() {
        super("claim.pinUnsuitable");
    }
}
