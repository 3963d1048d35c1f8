package vn.muadam.identity;

import vn.muadam.shared.BusinessException;

/** An e-mail address has a name, an at-sign and a host. */
public class EmailWrongException extends BusinessException {

    private static final long serialVersionUID = 1L;

    EmailWrongException() {
        super("person.email");
    }
}
