package vn.muadam.team;

import vn.muadam.shared.BusinessException;

/** A team is founded for a hamlet or a body that has a name. */
public class PlaceMissingException extends BusinessException {

    private static final long serialVersionUID = 1L;

    PlaceMissingException() {
        super("team.placeMissing");
    }
}
