package vn.muadam.run;

import vn.muadam.shared.BusinessException;

/** The run takes nobody any more: it has ended, or was closed. */
public class RunClosedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    RunClosedException() {
        super("run.closed");
    }
}
