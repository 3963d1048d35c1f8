package vn.muadam.account;

import vn.muadam.shared.BusinessException;

/** Only somebody above may let the holder of a role back in. */
public class SlipNotYoursException extends BusinessException {

    private static final long serialVersionUID = 1L;

    SlipNotYoursException() {
        super("claim.notYours");
    }
}
