package vn.muadam.enrolment;

import vn.muadam.shared.BusinessException;

/** Nobody exempts themselves. */
public class ObligationOfOneselfException extends BusinessException {

    private static final long serialVersionUID = 1L;

    ObligationOfOneselfException() {
        super("obligation.ofOneself");
    }
}
