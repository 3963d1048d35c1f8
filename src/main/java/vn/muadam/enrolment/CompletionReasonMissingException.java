package vn.muadam.enrolment;

import vn.muadam.shared.BusinessException;

/** A completion is declared, and taken back, only for a reason, which is kept. */
public class CompletionReasonMissingException extends BusinessException {

    private static final long serialVersionUID = 1L;

    CompletionReasonMissingException() {
        super("completion.reasonMissing");
    }
}
