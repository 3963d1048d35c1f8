package vn.muadam.identity;

import vn.muadam.shared.BusinessException;

/** A name that was confirmed becomes another for a reason. */
public class NameReasonMissingException extends BusinessException {

    private static final long serialVersionUID = 1L;

    NameReasonMissingException() {
        super("person.reasonMissing");
    }
}
