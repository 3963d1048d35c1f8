package vn.muadam.account;

import java.time.Duration;
import vn.muadam.shared.BusinessException;

/** Too many wrong codes of the second step: the next try must wait. */
public class SecondStepSlowedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    SecondStepSlowedException(Duration wait) {
        super("secondStep.slowed", SignInThrottle.minutes(wait));
    }

    @Override
    public int httpStatus() {
        return 429;
    }
}
