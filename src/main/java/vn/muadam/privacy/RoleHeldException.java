package vn.muadam.privacy;

import vn.muadam.shared.BusinessException;

/** Whoever holds a role is not taken off the record. */
public class RoleHeldException extends BusinessException {

    private static final long serialVersionUID = 1L;

    RoleHeldException() {
        super("request.roleHeld");
    }
}
