package vn.muadam.reform;

import vn.muadam.shared.BusinessException;

/** Neither a table was pasted nor a file chosen. */
public class AnnexMissingException extends BusinessException {

    private static final long serialVersionUID = 1L;

    AnnexMissingException() {
        super("reform.annexMissing");
    }
}
