package vn.muadam.account;

import vn.muadam.shared.BusinessException;

/** Whoever resets a second step says why. */
public class ResetReasonMissingException extends BusinessException {

    private static final long serialVersionUID = 1L;

    ResetReasonMissingException() {
        super("secondStepReset.reasonMissing");
    }
}
