package vn.muadam.quiz;

import vn.muadam.shared.BusinessException;

/** A marker has not said for every criterion how well it is met. */
public class MarkIncompleteException extends BusinessException {

    private static final long serialVersionUID = 1L;

    MarkIncompleteException() {
        super("marking.incomplete");
    }
}
