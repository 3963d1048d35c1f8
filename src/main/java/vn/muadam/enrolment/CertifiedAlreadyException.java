package vn.muadam.enrolment;

import vn.muadam.shared.BusinessException;

/** A certificate rests on the completion; it must be revoked first. */
public class CertifiedAlreadyException extends BusinessException {

    private static final long serialVersionUID = 1L;

    CertifiedAlreadyException() {
        super("completion.certified");
    }
}
