package vn.muadam.roster;

import vn.muadam.shared.BusinessException;

/** No file was chosen, or an empty one. */
public class FileMissingException extends BusinessException {

    private static final long serialVersionUID = 1L;

    FileMissingException() {
        super("roster.fileMissing");
    }
}
