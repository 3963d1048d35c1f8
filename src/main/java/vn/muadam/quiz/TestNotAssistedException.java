package vn.muadam.quiz;

import vn.muadam.shared.BusinessException;

/** A test that leads to a certificate is taken without help; answers that the device keeps are sent when the help ends. */
public class TestNotAssistedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    TestNotAssistedException() {
        super("quiz.notAssisted");
    }

    @Override
    public int httpStatus() {
        return 403;
    }
}
