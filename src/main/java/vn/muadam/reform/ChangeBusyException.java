package vn.muadam.reform;

import vn.muadam.shared.BusinessException;

/** The change has gone on meanwhile: somebody was quicker, or it is being carried out. */
public class ChangeBusyException extends BusinessException {

    private static final long serialVersionUID = 1L;

    ChangeBusyException() {
        super("reform.changeBusy");
    }
}
