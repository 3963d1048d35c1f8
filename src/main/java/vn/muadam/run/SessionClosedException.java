package vn.muadam.run;

import vn.muadam.shared.BusinessException;

/** Nobody can be taken down at a session now; the message says why. */
public class SessionClosedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    SessionClosedException(String messageKey) {
        super(messageKey);
    }
}
