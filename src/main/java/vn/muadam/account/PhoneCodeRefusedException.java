package vn.muadam.account;

import vn.muadam.shared.BusinessException;

/** The code of a text message is wrong, was used, or has run out. */
public class PhoneCodeRefusedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    PhoneCodeRefusedException() {
        super("recover.codeRefused");
    }
}
