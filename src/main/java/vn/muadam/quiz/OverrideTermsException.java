package vn.muadam.quiz;

import vn.muadam.shared.BusinessException;

/** What an override was to say says nothing, or cannot be; the message says which. */
public class OverrideTermsException extends BusinessException {

    private static final long serialVersionUID = 1L;

    OverrideTermsException(String messageKey) {
        super(messageKey);
    }
}
