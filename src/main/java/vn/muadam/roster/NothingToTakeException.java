package vn.muadam.roster;

import vn.muadam.shared.BusinessException;

/** Every line of the list is known already, or faulty. */
public class NothingToTakeException extends BusinessException {

    private static final long serialVersionUID = 1L;

    NothingToTakeException() {
        super("roster.nothingToTake");
    }
}
