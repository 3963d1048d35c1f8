package vn.muadam.team;

import vn.muadam.shared.BusinessException;

/** Somebody of that name and year, or that telephone, is on record already. */
public class AlikeException extends BusinessException {

    private static final long serialVersionUID = 1L;

    AlikeException(String name) {
        super("team.alike", name);
    }
}
