package vn.muadam.identity;

import vn.muadam.shared.BusinessException;

/** The record of whoever holds a role is corrected by the province. */
public class RecordNotYoursException extends BusinessException {

    private static final long serialVersionUID = 1L;

    RecordNotYoursException() {
        super("person.notYours");
    }
}
