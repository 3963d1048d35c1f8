package vn.muadam.identity;

import vn.muadam.shared.BusinessException;

/** A name to be printed has at least a family name and a given name, and fits a certificate. */
public class NameMissingException extends BusinessException {

    private static final long serialVersionUID = 1L;

    NameMissingException() {
        super("names.incomplete");
    }
}
