package vn.muadam.quiz;

import vn.muadam.shared.BusinessException;

/** Marks are changed only after it was tried what that changes, and once. */
public class RegradeNotTriedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    RegradeNotTriedException() {
        super("regrade.notTried");
    }
}
