package vn.muadam.identity;

import vn.muadam.shared.BusinessException;

/** Nobody gives themselves a role. */
public class RoleForOneselfException extends BusinessException {

    private static final long serialVersionUID = 1L;

    RoleForOneselfException() {
        super("roles.forOneself");
    }
}
