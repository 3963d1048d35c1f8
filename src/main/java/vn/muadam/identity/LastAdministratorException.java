package vn.muadam.identity;

import vn.muadam.shared.BusinessException;

/** Somebody must hold this role, because nobody else could give it again. */
public class LastAdministratorException extends BusinessException {

    private static final long serialVersionUID = 1L;

    LastAdministratorException() {
        super("roles.last");
    }
}
