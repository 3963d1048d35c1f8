package vn.muadam.reform;

import vn.muadam.shared.BusinessException;

/** A change can be undone for three days, and only while nothing was built on it. */
public class UndoTooLateException extends BusinessException {

    private static final long serialVersionUID = 1L;

    UndoTooLateException() {
        super("reform.undoTooLate");
    }
}
