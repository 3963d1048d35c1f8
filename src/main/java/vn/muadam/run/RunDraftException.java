package vn.muadam.run;

import vn.muadam.shared.BusinessException;

/** What a run was to be cannot be; the message says why. */
public class RunDraftException extends BusinessException {

    private static final long serialVersionUID = 1L;

    RunDraftException(String messageKey) {
        super(messageKey);
    }
}
