package vn.muadam.identity;

import vn.muadam.shared.BusinessException;

/** Too many wrong secrets for this identifier: the next try must wait, whether or not such an account exists. */
public class SignInSlowedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    SignInSlowedException(long seconds) {
        super("signIn.slowed", Math.max(1, (seconds + 59) / 60));
    }

    @Override
    public int httpStatus() {
        return 429;
    }
}
