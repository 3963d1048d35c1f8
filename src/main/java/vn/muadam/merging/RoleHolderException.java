package vn.muadam.merging;

import vn.muadam.shared.BusinessException;

/** Whoever holds a role is not merged: an account must not come to a role by it. */
public class RoleHolderException extends BusinessException {

    private static final long serialVersionUID = 1L;

    RoleHolderException(String name) {
        super("merge.roleHolder", name);
    }
}
