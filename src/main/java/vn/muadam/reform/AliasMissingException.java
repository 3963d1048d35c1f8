package vn.muadam.reform;

import vn.muadam.shared.BusinessException;

/** What others call a unit has a system and a code. */
public class AliasMissingException extends BusinessException {

    private static final long serialVersionUID = 1L;

    AliasMissingException() {
        super("unit.aliasMissing");
    }
}
