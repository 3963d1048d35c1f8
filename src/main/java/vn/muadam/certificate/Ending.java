package vn.muadam.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.muadam.shared.VietnamTime;

/** When and why a certificate ended before its last day, and which one stands in its place, if any. */
@Embeddable
class Ending {

    @Column(name = "ended_at")
    private @Nullable Instant at;

    @Column(name = "end_reason")
    private @Nullable String reason;

    @Column(name = "replaced_by_id")
    private @Nullable Long successor;

    protected Ending() {} // for JPA

    /** Nobody loses a certificate without being told why. @throws ReasonMissingException without a reason */
    Ending(Instant at, String reason, @Nullable Long successor) {
        if (reason.isBlank()) {
            throw new ReasonMissingException();
        }
        this.at = at;
        this.reason = reason;
        this.successor = successor;
    }

    @Nullable
    LocalDate day() {
        return at == null ? null : VietnamTime.dayOf(at);
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    Long successor() {
        return successor;
    }
}
