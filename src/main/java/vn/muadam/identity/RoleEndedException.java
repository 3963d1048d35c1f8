package vn.muadam.identity;

import vn.muadam.shared.BusinessException;

/** The role has ended already. */
public class RoleEndedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    RoleEndedException() {
        super("roles.ended");
    }
}
