package vn.muadam.team;

import vn.muadam.shared.BusinessException;

/** A decision has a number and a day that is not to come. */
public class DecisionMissingException extends BusinessException {

    private static final long serialVersionUID = 1L;

    DecisionMissingException() {
        super("team.decisionMissing");
    }
}
