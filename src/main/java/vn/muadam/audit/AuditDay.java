package vn.muadam.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A day of a chain that is over: how many events it has, and the value that stands for all of them and all before. */
@Entity
@IdClass(AuditDay.Key.class)
@Table(name = "audit_day")
class AuditDay {

    @Id
    @Column(name = "province_id")
    private Long province;

    @Id
    @Column(name = "chain_day")
    private LocalDate day = LocalDate.EPOCH;

    @Column(name = "event_count")
    private int events;

    @Column(name = "closing_seal")
    private String closingSeal = "";

    @Column(name = "seal_key")
    private int sealKey;

    @Column(name = "closed_at")
    private Instant closedAt = Instant.EPOCH;

    protected AuditDay() {} // for JPA

    AuditDay(AuditHead head, int sealKey, Instant closedAt) {
        this.province = head.province();
        this.day = head.day();
        this.events = head.lastNumber();
        this.closingSeal = head.lastSeal();
        this.sealKey = sealKey;
        this.closedAt = closedAt;
    }

    /** As the log tells it, where it can be compared with later. */
    @Override
    public String toString() {
        return "province %d, %s: %d events, %s".formatted(province, day, events, closingSeal);
    }

    /** One day of one chain. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private @Nullable Long province;
        private @Nullable LocalDate day;

        public Key() {} // for JPA

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && Objects.equals(province, key.province) && Objects.equals(day, key.day);
        }

        @Override
        public int hashCode() {
            return Objects.hash(province, day);
        }
    }
}
