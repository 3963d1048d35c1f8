package vn.muadam.run;

import vn.muadam.shared.BusinessException;

/** More people were to be admitted than the run has places. */
public class RunFullException extends BusinessException {

    private static final long serialVersionUID = 1L;

    RunFullException() {
        super("run.full");
    }
}
