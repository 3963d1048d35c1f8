package vn.muadam.enrolment;

import vn.muadam.shared.BusinessException;

/** A time in teams that nobody can have: it ends before it begins, or is out of reason. */
public class TenureException extends BusinessException {

    private static final long serialVersionUID = 1L;

    TenureException() {
        super("requirement.tenure");
    }
}
