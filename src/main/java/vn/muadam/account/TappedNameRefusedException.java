package vn.muadam.account;

import vn.muadam.shared.BusinessException;

/** The secret is not that of the name that was tapped on a shared device. */
public class TappedNameRefusedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    TappedNameRefusedException() {
        super("shared.refused");
    }
}
