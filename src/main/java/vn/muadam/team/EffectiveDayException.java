package vn.muadam.team;

import vn.muadam.shared.BusinessException;

/** A decision takes effect when it is taken or later, within three months of today, and after the one before it. */
public class EffectiveDayException extends BusinessException {

    private static final long serialVersionUID = 1L;

    EffectiveDayException() {
        super("team.effectiveDay");
    }
}
