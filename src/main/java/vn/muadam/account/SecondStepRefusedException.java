package vn.muadam.account;

import vn.muadam.shared.BusinessException;

/** The six digits or the recovery code are wrong, were used, or are those of another moment. */
public class SecondStepRefusedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    SecondStepRefusedException() {
        super("secondStep.refused");
    }
}
