package vn.muadam.survey;

import vn.muadam.shared.BusinessException;

/** A required item of a survey was left out; the page shows which. */
public class AnswerMissingException extends BusinessException {

    private static final long serialVersionUID = 1L;

    AnswerMissingException() {
        super("survey.missing");
    }
}
