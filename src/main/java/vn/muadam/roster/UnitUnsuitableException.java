package vn.muadam.roster;

import vn.muadam.shared.BusinessException;

/** Lists are loaded into a commune or a province. */
public class UnitUnsuitableException extends BusinessException {

    private static final long serialVersionUID = 1L;

    UnitUnsuitableException() {
        super("roster.unitUnsuitable");
    }
}
