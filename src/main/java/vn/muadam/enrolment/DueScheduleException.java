package vn.muadam.enrolment;

import vn.muadam.shared.BusinessException;

/** A due day or a repetition that cannot be: a day before today, or a number out of reason. */
public class DueScheduleException extends BusinessException {

    private static final long serialVersionUID = 1L;

    DueScheduleException() {
        super("requirement.schedule");
    }
}
