package vn.muadam.identity;

import vn.muadam.shared.BusinessException;

/** Whoever gives a role or takes one back says why. */
public class RoleReasonMissingException extends BusinessException {

    private static final long serialVersionUID = 1L;

    RoleReasonMissingException() {
        super("roles.reasonMissing");
    }
}
