package vn.muadam.team;

import vn.muadam.shared.BusinessException;

/** Somebody whom teams may call has a name, a post, a telephone number and a matter. */
public class ContactException extends BusinessException {

    private static final long serialVersionUID = 1L;

    ContactException() {
        super("contacts.incomplete");
    }
}
