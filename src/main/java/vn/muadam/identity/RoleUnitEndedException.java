package vn.muadam.identity;

import vn.muadam.shared.BusinessException;

/** A role is given for a unit that exists today. */
public class RoleUnitEndedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    RoleUnitEndedException(String unitName) {
        super("roles.unitEnded", unitName);
    }
}
