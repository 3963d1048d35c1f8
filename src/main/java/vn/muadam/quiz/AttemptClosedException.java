package vn.muadam.quiz;

import vn.muadam.shared.BusinessException;

/** The attempt was handed in; nothing can be changed in it. */
public class AttemptClosedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    AttemptClosedException() {
        super("attempt.closed");
    }

    @Override
    public int httpStatus() {
        return 410;
    }
}
