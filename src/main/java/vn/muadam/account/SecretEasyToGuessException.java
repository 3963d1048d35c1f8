package vn.muadam.account;

import vn.muadam.shared.BusinessException;

/** The secret is among those that are tried first, or says what stands on the same form. */
public class SecretEasyToGuessException extends BusinessException {

    private static final long serialVersionUID = 1L;

    SecretEasyToGuessException() {
        super("account.secretEasyToGuess");
    }
}
