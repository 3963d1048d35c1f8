package vn.muadam.enrolment;

import vn.muadam.shared.BusinessException;

/** A report of a practice is to be given back without a reason, or with one beyond 500 characters. */
public class PracticeReasonException extends BusinessException {

    private static final long serialVersionUID = 1L;

    PracticeReasonException() {
        super("practice.reasonMissing");
    }
}
