package vn.muadam.enrolment;

import vn.muadam.shared.BusinessException;

/** Nobody declares an activity complete for themselves. */
public class CompletionOfOneselfException extends BusinessException {

    private static final long serialVersionUID = 1L;

    CompletionOfOneselfException() {
        super("completion.ofOneself");
    }
}
