package vn.muadam.quiz;

import vn.muadam.shared.BusinessException;

/** Marks are changed for a reason. */
public class RegradeReasonMissingException extends BusinessException {

    private static final long serialVersionUID = 1L;

    RegradeReasonMissingException() {
        super("regrade.reasonMissing");
    }
}
