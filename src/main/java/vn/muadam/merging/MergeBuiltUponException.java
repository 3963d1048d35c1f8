package vn.muadam.merging;

import vn.muadam.shared.BusinessException;

/** The record that went on was itself given up for another since. */
public class MergeBuiltUponException extends BusinessException {

    private static final long serialVersionUID = 1L;

    MergeBuiltUponException() {
        super("merge.builtUpon");
    }
}
