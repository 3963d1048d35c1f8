package vn.muadam.merging;

import vn.muadam.shared.BusinessException;

/** The two records are two again already. */
public class MergeUndoneException extends BusinessException {

    private static final long serialVersionUID = 1L;

    MergeUndoneException() {
        super("merge.undone");
    }
}
