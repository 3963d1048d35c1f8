package vn.muadam.reform;

import vn.muadam.shared.BusinessException;

/** The annex has more lines than the country ever had units. */
public class AnnexTooLongException extends BusinessException {

    private static final long serialVersionUID = 1L;

    AnnexTooLongException() {
        super("reform.annexTooLong");
    }
}
