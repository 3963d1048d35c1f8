package vn.muadam.reform;

import vn.muadam.shared.BusinessException;

/** A unit that began with the day, or later, holds nothing that the day could change. */
public class DayUnsuitableException extends BusinessException {

    private static final long serialVersionUID = 1L;

    DayUnsuitableException(String unit) {
        super("reform.dayUnsuitable", unit);
    }
}
