package vn.muadam.enrolment;

import vn.muadam.shared.BusinessException;

/** A report of a practice was confirmed or given back already. */
public class PracticeDecidedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    PracticeDecidedException() {
        super("practice.decided");
    }
}
