package vn.muadam.identity;

import vn.muadam.shared.BusinessException;

/** A personal identification number has twelve digits and begins with a zero. */
public class PersonalIdWrongException extends BusinessException {

    private static final long serialVersionUID = 1L;

    PersonalIdWrongException() {
        super("person.personalId");
    }
}
