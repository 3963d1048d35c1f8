package vn.muadam.reform;

import vn.muadam.shared.BusinessException;

/** A change carries out a decision: its number, the day it was taken, and the day it takes effect, no earlier. */
public class DecisionIncompleteException extends BusinessException {

    private static final long serialVersionUID = 1L;

    DecisionIncompleteException() {
        super("reform.decisionIncomplete");
    }
}
