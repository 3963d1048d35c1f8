package vn.muadam.identity;

import vn.muadam.shared.BusinessException;

/** The person holds this role for this unit in those days already. */
public class RoleHeldException extends BusinessException {

    private static final long serialVersionUID = 1L;

    RoleHeldException(String personName) {
        super("roles.held", personName);
    }
}
