package vn.muadam.quiz;

import vn.muadam.shared.BusinessException;

/** An answer names a question or option that the paper does not have, or too many options. */
public class InvalidResponseException extends BusinessException {

    private static final long serialVersionUID = 1L;

    InvalidResponseException() {
        super("attempt.invalidResponse");
    }
}
