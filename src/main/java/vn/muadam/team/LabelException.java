package vn.muadam.team;

import vn.muadam.shared.BusinessException;

/** What teams are called begins with the word for a team and fits a name. */
public class LabelException extends BusinessException {

    private static final long serialVersionUID = 1L;

    LabelException() {
        super("team.label");
    }
}
