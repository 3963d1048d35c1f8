package vn.muadam.quiz;

import vn.muadam.shared.BusinessException;

/** The override was withdrawn already, or its unit has ended. */
public class OverrideEndedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    OverrideEndedException() {
        super("override.ended");
    }
}
