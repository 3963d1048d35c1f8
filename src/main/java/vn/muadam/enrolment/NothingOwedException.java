package vn.muadam.enrolment;

import vn.muadam.shared.BusinessException;

/** What is learnt already, or asked by nobody any more, can be neither waived nor put off. */
public class NothingOwedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    NothingOwedException() {
        super("obligation.nothingOwed");
    }
}
