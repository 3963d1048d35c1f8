package vn.muadam.roster;

import vn.muadam.shared.BusinessException;

/** A list is taken back within 24 hours or never. */
public class RevertTooLateException extends BusinessException {

    private static final long serialVersionUID = 1L;

    RevertTooLateException() {
        super("roster.revertTooLate");
    }
}
