package vn.muadam.certificate;

import vn.muadam.shared.BusinessException;

/** A certificate does not go back: what is not issued cannot be revoked, what is revoked cannot be replaced. */
public class IllegalCertificateStateException extends BusinessException {

    private static final long serialVersionUID = 1L;

    IllegalCertificateStateException() {
        super("certificate.wrongState");
    }

    @Override
    public int httpStatus() {
        return 409;
    }
}
