package vn.muadam.team;

import vn.muadam.shared.BusinessException;

/** A team has one leader, no more and no fewer; deputies are not counted. */
public class LeaderCountException extends BusinessException {

    private static final long serialVersionUID = 1L;

    LeaderCountException() {
        super("team.leaderCount");
    }
}
