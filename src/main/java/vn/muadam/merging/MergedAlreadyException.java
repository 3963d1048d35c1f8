package vn.muadam.merging;

import vn.muadam.shared.BusinessException;

/** One of the two records goes on under another by now. */
public class MergedAlreadyException extends BusinessException {

    private static final long serialVersionUID = 1L;

    MergedAlreadyException() {
        super("merge.already");
    }
}
