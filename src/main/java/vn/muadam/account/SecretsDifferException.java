package vn.muadam.account;

import vn.muadam.shared.BusinessException;

/** A new secret is typed twice, so that a slip of the finger locks nobody out. */
public class SecretsDifferException extends BusinessException {

    private static final long serialVersionUID = 1L;

    SecretsDifferException() {
        super("account.secretsDiffer");
    }
}
