package vn.muadam.account;

import vn.muadam.shared.BusinessException;

/** A PIN or password that others would try first. */
public class PinEasyToGuessException extends BusinessException {

    private static final long serialVersionUID = 1L;

    PinEasyToGuessException() {
        super("claim.pinEasyToGuess");
    }
}
