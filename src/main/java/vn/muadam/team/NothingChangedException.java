package vn.muadam.team;

import vn.muadam.shared.BusinessException;

/** A team is set up anew when somebody comes, goes or does something else. */
public class NothingChangedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    NothingChangedException() {
        super("team.nothingChanged");
    }
}
