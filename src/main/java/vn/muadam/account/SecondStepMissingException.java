package vn.muadam.account;

import vn.muadam.shared.BusinessException;

/** The person has set up no second step that could be reset. */
public class SecondStepMissingException extends BusinessException {

    private static final long serialVersionUID = 1L;

    SecondStepMissingException() {
        super("secondStepReset.missing");
    }
}
