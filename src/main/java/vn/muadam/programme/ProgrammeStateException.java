package vn.muadam.programme;

import vn.muadam.shared.BusinessException;

/** A programme is not in the state that the step needs: somebody was quicker. */
public class ProgrammeStateException extends BusinessException {

    private static final long serialVersionUID = 1L;

    ProgrammeStateException() {
        super("programme.state");
    }
}
