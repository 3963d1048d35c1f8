package vn.muadam.certificate;

/**
 * Where a certificate stands: {@code ISSUABLE → ISSUED → EXPIRED, REVOKED or REPLACED}.
 *
 * <p>{@link #EXPIRED} is never stored: the calendar decides it, so that no nightly work can be late with the truth.
 */
public enum CertificateState {
    /** Earned, but the commune has not confirmed yet how the name is to be printed. */
    ISSUABLE,
    ISSUED,
    EXPIRED,
    /** Taken back by a person, with a reason. */
    REVOKED,
    /** Corrected: another certificate stands in its place. */
    REPLACED,
    /** Its row does not say what was sealed: somebody changed it behind the product's back. Never stored. */
    ALTERED
}
