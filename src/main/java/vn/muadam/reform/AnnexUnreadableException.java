package vn.muadam.reform;

import vn.muadam.shared.BusinessException;

/** The annex has no line of headings that names the old units and the new ones. */
public class AnnexUnreadableException extends BusinessException {

    private static final long serialVersionUID = 1L;

    AnnexUnreadableException() {
        super("reform.annexUnreadable");
    }
}
