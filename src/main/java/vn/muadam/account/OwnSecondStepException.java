package vn.muadam.account;

import vn.muadam.shared.BusinessException;

/** Nobody resets their own second step; that takes somebody else. */
public class OwnSecondStepException extends BusinessException {

    private static final long serialVersionUID = 1L;

    OwnSecondStepException() {
        super("secondStepReset.own");
    }
}
