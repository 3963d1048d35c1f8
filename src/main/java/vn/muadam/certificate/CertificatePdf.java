package vn.muadam.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** The paper of an issued certificate, byte for byte as it was first handed out. */
@Entity
@Table(name = "certificate_pdf")
class CertificatePdf {

    @Id
    @Column(name = "certificate_id")
    private Long certificateId;

    @Lob
    @Column(name = "content", updatable = false)
    private byte[] content = {};

    protected CertificatePdf() {} // for JPA

    CertificatePdf(Long certificateId, byte[] content) {
        this.certificateId = certificateId;
        this.content = content.clone();
    }

    byte[] content() {
        return content.clone();
    }
}
