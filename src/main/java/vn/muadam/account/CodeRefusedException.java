package vn.muadam.account;

import vn.muadam.shared.BusinessException;

/** The one-time code is wrong, too old, or was used. */
public class CodeRefusedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    CodeRefusedException() {
        super("firstAdministrator.codeRefused");
    }
}
