package vn.muadam.account;

import vn.muadam.shared.BusinessException;

/** The second step is set up already; whoever wants another telephone starts over first. */
public class SecondStepExistsException extends BusinessException {

    private static final long serialVersionUID = 1L;

    SecondStepExistsException() {
        super("secondStep.exists");
    }
}
