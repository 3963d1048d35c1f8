package vn.muadam.enrolment;

import vn.muadam.shared.BusinessException;

/** Whoever is exempt or has longer is so for a reason. */
public class ObligationReasonMissingException extends BusinessException {

    private static final long serialVersionUID = 1L;

    ObligationReasonMissingException() {
        super("obligation.reasonMissing");
    }
}
