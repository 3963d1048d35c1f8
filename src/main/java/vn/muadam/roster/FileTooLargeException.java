package vn.muadam.roster;

import vn.muadam.shared.BusinessException;

/** A file of more than 60 MB is no list of people. */
public class FileTooLargeException extends BusinessException {

    private static final long serialVersionUID = 1L;

    FileTooLargeException() {
        super("roster.fileTooLarge");
    }
}
