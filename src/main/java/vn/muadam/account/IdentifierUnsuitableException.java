package vn.muadam.account;

import vn.muadam.shared.BusinessException;

/** What was typed to sign in with is neither a phone number nor a user name. */
public class IdentifierUnsuitableException extends BusinessException {

    private static final long serialVersionUID = 1L;

    IdentifierUnsuitableException() {
        super("account.identifierUnsuitable");
    }
}
