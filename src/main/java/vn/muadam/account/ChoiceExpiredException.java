package vn.muadam.account;

import vn.muadam.shared.BusinessException;

/** The names were offered too long ago, or this name was not among them. */
public class ChoiceExpiredException extends BusinessException {

    private static final long serialVersionUID = 1L;

    ChoiceExpiredException() {
        super("signIn.choiceExpired");
    }
}
