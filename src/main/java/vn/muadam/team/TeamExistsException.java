package vn.muadam.team;

import vn.muadam.shared.BusinessException;

/** The place has a team already. */
public class TeamExistsException extends BusinessException {

    private static final long serialVersionUID = 1L;

    TeamExistsException(String name) {
        super("team.exists", name);
    }
}
