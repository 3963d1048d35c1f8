package vn.muadam.identity;

import vn.muadam.shared.BusinessException;

/** The personal identification number is on somebody else's record. */
public class PersonalIdTakenException extends BusinessException {

    private static final long serialVersionUID = 1L;

    PersonalIdTakenException() {
        super("person.personalIdTaken");
    }
}
