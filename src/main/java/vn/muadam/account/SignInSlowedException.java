package vn.muadam.account;

import java.time.Duration;
import vn.muadam.shared.BusinessException;

/** Too many wrong secrets for this identifier, or from this device: the next try must wait, whether or not such an account exists. */
public class SignInSlowedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    SignInSlowedException(Duration wait) {
        super("signIn.slowed", SignInThrottle.minutes(wait));
    }

    @Override
    public int httpStatus() {
        return 429;
    }
}
