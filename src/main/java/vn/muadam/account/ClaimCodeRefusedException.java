package vn.muadam.account;

import vn.muadam.shared.BusinessException;

/** The code of a slip is wrong, was used, or has run out. */
public class ClaimCodeRefusedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    ClaimCodeRefusedException() {
        super("claim.codeRefused");
    }
}
