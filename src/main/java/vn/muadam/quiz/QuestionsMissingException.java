package vn.muadam.quiz;

import vn.muadam.shared.BusinessException;

/** The bank holds too few questions for the rules of the quiz; whoever keeps the course must mend it. */
public class QuestionsMissingException extends BusinessException {

    private static final long serialVersionUID = 1L;

    QuestionsMissingException() {
        super("attempt.questionsMissing");
    }
}
