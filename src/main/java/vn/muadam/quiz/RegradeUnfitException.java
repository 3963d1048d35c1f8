package vn.muadam.quiz;

import vn.muadam.shared.BusinessException;

/** The answers to one version of a question cannot be read by the key of one that asks something else. */
public class RegradeUnfitException extends BusinessException {

    private static final long serialVersionUID = 1L;

    RegradeUnfitException() {
        super("regrade.unfit");
    }
}
