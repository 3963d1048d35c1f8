package vn.muadam.reform;

import vn.muadam.shared.BusinessException;

/** Something must be seen to before the change may happen. */
public class ChangeBlockedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    ChangeBlockedException() {
        super("reform.changeBlocked");
    }
}
