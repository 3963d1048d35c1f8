package vn.muadam.identity;

import vn.muadam.shared.BusinessException;

/** Somebody else changed the record in the meantime. */
public class PersonChangedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    PersonChangedException() {
        super("person.changed");
    }
}
