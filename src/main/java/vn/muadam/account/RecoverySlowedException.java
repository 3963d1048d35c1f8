package vn.muadam.account;

import java.time.Duration;
import vn.muadam.shared.BusinessException;

/** This device or address has asked for too many codes: the next must wait, whether or not anybody has those numbers. */
public class RecoverySlowedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    RecoverySlowedException(Duration wait) {
        super("recover.slowed", SignInThrottle.minutes(wait));
    }

    @Override
    public int httpStatus() {
        return 429;
    }
}
