package vn.muadam.account;

import vn.muadam.shared.BusinessException;

/** Somebody has an account already: only they can let others in. */
public class AdministratorExistsException extends BusinessException {

    private static final long serialVersionUID = 1L;

    AdministratorExistsException() {
        super("firstAdministrator.exists");
    }
}
