package vn.muadam.account;

import vn.muadam.shared.BusinessException;

/** The identifier and the secret do not belong together; the text never says which of the two was wrong. */
public class SignInRefusedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    SignInRefusedException() {
        super("signIn.refused");
    }
}
