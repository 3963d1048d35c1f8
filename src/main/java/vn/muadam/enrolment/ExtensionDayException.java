package vn.muadam.enrolment;

import vn.muadam.shared.BusinessException;

/** A due day is put off to a later one that is still to come. */
public class ExtensionDayException extends BusinessException {

    private static final long serialVersionUID = 1L;

    ExtensionDayException() {
        super("obligation.day");
    }
}
