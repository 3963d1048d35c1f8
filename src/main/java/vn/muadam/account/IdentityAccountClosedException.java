package vn.muadam.account;

import vn.muadam.shared.BusinessException;

/** The provider has proved who somebody is, and their account here was closed. */
public class IdentityAccountClosedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    IdentityAccountClosedException() {
        super("sso.closed");
    }
}
