package vn.muadam.identity;

import vn.muadam.shared.BusinessException;

/** Somebody else confirmed this name in the meantime; a confirmed name is corrected elsewhere, with a reason. */
public class NameAlreadyConfirmedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    NameAlreadyConfirmedException(String name) {
        super("names.alreadyConfirmed", name);
    }
}
