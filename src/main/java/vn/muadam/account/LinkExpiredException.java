package vn.muadam.account;

import vn.muadam.shared.BusinessException;

/** The provider proved too long ago who somebody is, or that identity was linked meanwhile. */
public class LinkExpiredException extends BusinessException {

    private static final long serialVersionUID = 1L;

    LinkExpiredException() {
        super("sso.expired");
    }
}
