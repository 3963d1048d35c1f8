package vn.muadam.run;

import vn.muadam.shared.BusinessException;

/** A file is no list of participants; the message says what to do about it. */
public class EnrolmentListUnreadableException extends BusinessException {

    private static final long serialVersionUID = 1L;

    EnrolmentListUnreadableException(String messageKey) {
        super(messageKey);
    }
}
