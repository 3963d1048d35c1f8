package vn.muadam.survey;

import vn.muadam.shared.BusinessException;

/** A text is longer than a survey takes. */
public class TextTooLongException extends BusinessException {

    private static final long serialVersionUID = 1L;

    TextTooLongException() {
        super("survey.tooLong", SurveyItem.LONGEST_TEXT);
    }
}
