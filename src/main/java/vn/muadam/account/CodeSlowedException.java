package vn.muadam.account;

import java.time.Duration;
import vn.muadam.shared.BusinessException;

/** Too many wrong one-time codes: the next try must wait. */
public class CodeSlowedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    CodeSlowedException(Duration wait) {
        super("firstAdministrator.slowed", SignInThrottle.minutes(wait));
    }

    @Override
    public int httpStatus() {
        return 429;
    }
}
