package vn.muadam.identity;

import vn.muadam.shared.BusinessException;

/** A telephone number is a Vietnamese mobile number. */
public class PhoneWrongException extends BusinessException {

    private static final long serialVersionUID = 1L;

    PhoneWrongException() {
        super("person.phone");
    }
}
