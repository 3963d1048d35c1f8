package vn.muadam.run;

import vn.muadam.shared.BusinessException;

/** Somebody is to be taken down after the day of the session without a reason. */
public class LateReasonMissingException extends BusinessException {

    private static final long serialVersionUID = 1L;

    LateReasonMissingException() {
        super("session.reasonMissing");
    }
}
