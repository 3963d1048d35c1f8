package vn.muadam.programme;

import vn.muadam.shared.BusinessException;

/** What a programme was to be cannot be; the message says why. */
public class ProgrammeDraftException extends BusinessException {

    private static final long serialVersionUID = 1L;

    ProgrammeDraftException(String messageKey) {
        super(messageKey);
    }
}
