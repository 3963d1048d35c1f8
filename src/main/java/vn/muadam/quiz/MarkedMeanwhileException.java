package vn.muadam.quiz;

import vn.muadam.shared.BusinessException;

/** Somebody else has marked the answer, or its learner has changed it, since the marker opened it. */
public class MarkedMeanwhileException extends BusinessException {

    private static final long serialVersionUID = 1L;

    MarkedMeanwhileException() {
        super("marking.meanwhile");
    }
}
