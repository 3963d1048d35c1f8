package vn.muadam.identity;

import vn.muadam.shared.BusinessException;

/** A role begins today or later, and does not end before it begins. */
public class RoleDaysException extends BusinessException {

    private static final long serialVersionUID = 1L;

    RoleDaysException() {
        super("roles.days");
    }
}
