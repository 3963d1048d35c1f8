package vn.muadam.team;

import vn.muadam.shared.BusinessException;

/** Somebody else changed who sits in the team in the meantime. */
public class TeamChangedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    TeamChangedException() {
        super("team.changed");
    }
}
