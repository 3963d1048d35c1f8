package vn.muadam.enrolment;

import vn.muadam.shared.BusinessException;

/** A report of a practice does not say what was done, or in more than 1,000 characters. */
public class PracticeNoteException extends BusinessException {

    private static final long serialVersionUID = 1L;

    PracticeNoteException() {
        super("practice.noteMissing");
    }
}
