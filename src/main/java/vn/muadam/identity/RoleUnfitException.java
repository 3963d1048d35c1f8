package vn.muadam.identity;

import vn.muadam.shared.BusinessException;

/** The role is not one for units of that level, or nobody may give it. */
public class RoleUnfitException extends BusinessException {

    private static final long serialVersionUID = 1L;

    RoleUnfitException(String unitName) {
        super("roles.unfit", unitName);
    }
}
