package vn.muadam.run;

import vn.muadam.shared.BusinessException;

/** People come into this run only by its list. */
public class RunListedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    RunListedException() {
        super("run.listed");
    }
}
