package vn.muadam.team;

import vn.muadam.shared.BusinessException;

/** Somebody who comes onto the record has a full name, and a year of birth and a mobile number that can be, or none. */
public class NewcomerException extends BusinessException {

    private static final long serialVersionUID = 1L;

    NewcomerException(String name) {
        super("team.newcomer", name);
    }
}
