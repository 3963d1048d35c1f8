package vn.muadam.quiz;

import vn.muadam.shared.BusinessException;

/** Points that a marker typed are no number, or out of their bounds. */
public class MarkPointsException extends BusinessException {

    private static final long serialVersionUID = 1L;

    MarkPointsException() {
        super("marking.points");
    }
}
