package vn.muadam.account;

import vn.muadam.shared.BusinessException;

/** An identity is linked by its owner, and on this device somebody else is signed in. */
public class OtherPersonSignedInException extends BusinessException {

    private static final long serialVersionUID = 1L;

    OtherPersonSignedInException() {
        super("sso.otherPerson");
    }
}
