package vn.muadam.run;

import vn.muadam.shared.BusinessException;

/** Somebody says that they are at a session of a run in which they do not take part. */
public class NotInRunException extends BusinessException {

    private static final long serialVersionUID = 1L;

    NotInRunException() {
        super("session.notInRun");
    }
}
