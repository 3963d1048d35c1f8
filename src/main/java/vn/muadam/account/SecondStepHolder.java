package vn.muadam.account;

import vn.muadam.identity.HeldRole;

/**
 * Somebody whose second step may be reset, found by a role that they hold.
 *
 * @param setUp whether there is anything to reset
 * @param oneself whether it is one's own
 * @param within whether one may give every role that they hold, and so may reset it
 */
public record SecondStepHolder(HeldRole role, boolean setUp, boolean oneself, boolean within) {

    public boolean isResettable() {
        return setUp && within && !oneself;
    }
}
