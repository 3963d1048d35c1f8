package vn.muadam.enrolment;

import vn.muadam.shared.BusinessException;

/** The activity is complete already, there is nothing to declare. */
public class CompletedAlreadyException extends BusinessException {

    private static final long serialVersionUID = 1L;

    CompletedAlreadyException() {
        super("completion.already");
    }
}
