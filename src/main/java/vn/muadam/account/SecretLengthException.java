package vn.muadam.account;

import vn.muadam.shared.BusinessException;

/** The secret is too short to withstand guessing, or longer than anybody types. */
public class SecretLengthException extends BusinessException {

    private static final long serialVersionUID = 1L;

    SecretLengthException(int shortest, int longest) {
        super("account.secretLength", shortest, longest);
    }
}
