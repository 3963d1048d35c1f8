package vn.muadam.reform;

import vn.muadam.shared.BusinessException;

/** A change happens within a province or within the country. */
public class RootUnsuitableException extends BusinessException {

    private static final long serialVersionUID = 1L;

    RootUnsuitableException() {
        super("reform.rootUnsuitable");
    }
}
