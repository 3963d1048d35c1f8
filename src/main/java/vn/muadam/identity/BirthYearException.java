package vn.muadam.identity;

import vn.muadam.shared.BusinessException;

/** A year of birth has four digits and makes somebody between 14 and 110 years old. */
public class BirthYearException extends BusinessException {

    private static final long serialVersionUID = 1L;

    BirthYearException() {
        super("person.birthYear");
    }
}
