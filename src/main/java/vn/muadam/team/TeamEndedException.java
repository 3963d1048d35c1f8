package vn.muadam.team;

import vn.muadam.shared.BusinessException;

/** The team does not exist on that day. */
public class TeamEndedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    TeamEndedException() {
        super("team.ended");
    }
}
