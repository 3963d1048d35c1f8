package vn.muadam.audit;

import vn.muadam.audit.AuditProof.Break;

/** A place of a chain does not hold; ends the check. */
final class ChainBrokenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Break place;

    ChainBrokenException(Break place) {
        super(place.toString());
        this.place = place;
    }

    Break place() {
        return place;
    }
}
