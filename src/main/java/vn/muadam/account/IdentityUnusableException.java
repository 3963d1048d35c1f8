package vn.muadam.account;

import vn.muadam.shared.BusinessException;

/** What the provider of identities says names nobody. */
public class IdentityUnusableException extends BusinessException {

    private static final long serialVersionUID = 1L;

    IdentityUnusableException() {
        super("sso.unusable");
    }
}
