package vn.muadam.merging;

import vn.muadam.shared.BusinessException;

/** Whoever makes two records one says why. */
public class MergeReasonMissingException extends BusinessException {

    private static final long serialVersionUID = 1L;

    MergeReasonMissingException() {
        super("merge.reasonMissing");
    }
}
