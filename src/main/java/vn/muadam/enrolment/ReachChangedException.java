package vn.muadam.enrolment;

import vn.muadam.shared.BusinessException;

/** A requirement reaches other people by now than those that were shown. */
public class ReachChangedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    ReachChangedException() {
        super("requirement.reachChanged");
    }
}
