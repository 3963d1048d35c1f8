package vn.muadam.account;

import vn.muadam.shared.BusinessException;

/** Whoever holds a role does not get back in by a text message: their account opens other people's data. */
public class RecoveryNotYoursException extends BusinessException {

    private static final long serialVersionUID = 1L;

    RecoveryNotYoursException() {
        super("recover.notYours");
    }
}
