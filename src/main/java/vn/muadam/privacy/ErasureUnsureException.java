package vn.muadam.privacy;

import vn.muadam.shared.BusinessException;

/** Nobody is taken off the record by a slip of the hand. */
public class ErasureUnsureException extends BusinessException {

    private static final long serialVersionUID = 1L;

    ErasureUnsureException() {
        super("request.unsure");
    }
}
