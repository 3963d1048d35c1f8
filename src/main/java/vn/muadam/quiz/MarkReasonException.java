package vn.muadam.quiz;

import vn.muadam.shared.BusinessException;

/** A mark is changed only for a reason, which is kept. */
public class MarkReasonException extends BusinessException {

    private static final long serialVersionUID = 1L;

    MarkReasonException() {
        super("marking.reasonMissing");
    }
}
