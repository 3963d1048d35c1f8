package vn.muadam.run;

import vn.muadam.shared.BusinessException;

/** A decision about people was sent without any. */
public class NobodyChosenException extends BusinessException {

    private static final long serialVersionUID = 1L;

    NobodyChosenException() {
        super("run.nobodyChosen");
    }
}
