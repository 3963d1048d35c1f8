package vn.muadam.team;

import vn.muadam.shared.BusinessException;

/** A team has a name that fits a certificate. */
public class TeamNameException extends BusinessException {

    private static final long serialVersionUID = 1L;

    TeamNameException() {
        super("team.name");
    }
}
