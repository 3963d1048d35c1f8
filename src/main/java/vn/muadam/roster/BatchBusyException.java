package vn.muadam.roster;

import vn.muadam.shared.BusinessException;

/** Somebody else, or another tab, has gone on with the list meanwhile. */
public class BatchBusyException extends BusinessException {

    private static final long serialVersionUID = 1L;

    BatchBusyException() {
        super("roster.busy");
    }
}
