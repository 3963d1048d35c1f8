package vn.muadam.certificate;

import vn.muadam.shared.BusinessException;

/** Nobody loses a certificate without being told why. */
public class ReasonMissingException extends BusinessException {

    private static final long serialVersionUID = 1L;

    ReasonMissingException() {
        super("certificate.reasonMissing");
    }
}
