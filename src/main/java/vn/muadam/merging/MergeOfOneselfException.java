package vn.muadam.merging;

import vn.muadam.shared.BusinessException;

/** Nobody merges their own record. */
public class MergeOfOneselfException extends BusinessException {

    private static final long serialVersionUID = 1L;

    MergeOfOneselfException() {
        super("merge.oneself");
    }
}
