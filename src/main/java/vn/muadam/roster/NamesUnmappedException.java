package vn.muadam.roster;

import vn.muadam.shared.BusinessException;

/** No column of the list is said to hold the names. */
public class NamesUnmappedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    NamesUnmappedException() {
        super("roster.namesUnmapped");
    }
}
