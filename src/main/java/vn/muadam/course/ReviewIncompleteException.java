package vn.muadam.course;

import vn.muadam.shared.BusinessException;

/** A review names the expert and a day that is not in the future. */
public class ReviewIncompleteException extends BusinessException {

    private static final long serialVersionUID = 1L;

    ReviewIncompleteException() {
        super("review.incomplete");
    }
}
