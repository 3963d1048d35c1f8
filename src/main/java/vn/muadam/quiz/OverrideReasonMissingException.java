package vn.muadam.quiz;

import vn.muadam.shared.BusinessException;

/** Terms are changed only for a reason, which is kept. */
public class OverrideReasonMissingException extends BusinessException {

    private static final long serialVersionUID = 1L;

    OverrideReasonMissingException() {
        super("override.reasonMissing");
    }
}
