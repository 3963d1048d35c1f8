package vn.muadam.enrolment;

import vn.muadam.shared.BusinessException;

/** The activity is not complete by an official's word, so that there is nothing to take back. */
public class NotOverriddenException extends BusinessException {

    private static final long serialVersionUID = 1L;

    NotOverriddenException() {
        super("completion.notOverridden");
    }
}
