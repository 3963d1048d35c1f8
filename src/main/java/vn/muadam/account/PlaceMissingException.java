package vn.muadam.account;

import vn.muadam.shared.BusinessException;

/** An administrator answers for a province or for the country. */
public class PlaceMissingException extends BusinessException {

    private static final long serialVersionUID = 1L;

    PlaceMissingException() {
        super("firstAdministrator.placeMissing");
    }
}
