package vn.muadam.quiz;

import vn.muadam.shared.BusinessException;

/** Nobody changes the terms of a quiz for themselves. */
public class OverrideOfOneselfException extends BusinessException {

    private static final long serialVersionUID = 1L;

    OverrideOfOneselfException() {
        super("override.ofOneself");
    }
}
