package vn.muadam.privacy;

import vn.muadam.shared.BusinessException;

/** A request is answered by a sentence at least. */
public class AnswerMissingException extends BusinessException {

    private static final long serialVersionUID = 1L;

    AnswerMissingException() {
        super("request.answerMissing");
    }
}
