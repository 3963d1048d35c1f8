package vn.muadam.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.muadam.shared.VietnamTime;

/**
 * One act that somebody may have to answer for; what it says is written once and never changed.
 *
 * <p>It is {@link #mark marked} in the transaction of the act, so that nobody without the key can add or change one, and
 * gets its {@link #seal place} in the chain of its province shortly after.
 */
@Entity
@Table(name = "audit_event")
class AuditEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    @SequenceGenerator(name = "entity_seq", sequenceName = "entity_seq", allocationSize = 50)
    private Long id;

    @Column(name = "happened_at", updatable = false)
    private Instant happenedAt = Instant.EPOCH;

    @Column(name = "actor_id", updatable = false)
    private @Nullable Long actorId;

    @Column(name = "act", updatable = false)
    private String act = "";

    @Column(name = "subject_kind", updatable = false)
    private String subjectKind = "";

    @Column(name = "subject_id", updatable = false)
    private String subjectId = "";

    @Column(name = "unit_id", updatable = false)
    private @Nullable Long unitId;

    @Column(name = "province_id")
    private @Nullable Long provinceId; // null only where the version before wrote

    @Column(name = "detail", updatable = false)
    private @Nullable String detail;

    @Column(name = "value_before", updatable = false)
    private @Nullable String before;

    @Column(name = "value_after", updatable = false)
    private @Nullable String after;

    @Column(name = "reason", updatable = false)
    private @Nullable String reason;

    @Column(name = "mark", updatable = false)
    private @Nullable String mark;

    @Column(name = "mark_key", updatable = false)
    private @Nullable Integer markKey;

    @Column(name = "chain_day")
    private @Nullable LocalDate chainDay;

    @Column(name = "chain_no")
    private @Nullable Integer chainNumber;

    private @Nullable String seal;

    @Column(name = "seal_key")
    private @Nullable Integer sealKey;

    protected AuditEvent() {} // for JPA

    AuditEvent(Instant happenedAt, @Nullable Long actorId, AuditedAct act, long province) {
        this.happenedAt = happenedAt;
        this.actorId = actorId;
        this.act = act.act();
        this.subjectKind = act.subjectKind();
        this.subjectId = act.subjectId();
        this.unitId = act.unit();
        this.provinceId = province;
        this.detail = act.detail();
        this.before = act.before();
        this.after = act.after();
        this.reason = act.reason();
    }

    AuditRecord content() {
        return new AuditRecord(
                id,
                happenedAt,
                actorId,
                act,
                subjectKind,
                subjectId,
                unitId,
                province(),
                detail,
                before,
                after,
                reason);
    }

    /** Proves that the product wrote it; once, when it has its id and before it is stored. */
    void mark(AuditKeys keys) {
        markKey = keys.current();
        mark = keys.of(ChainText.ofEvent(content()));
    }

    boolean isMarked() {
        return mark != null;
    }

    /** Gives it its place, and answers the seal from which the next one goes on. */
    String seal(LocalDate day, int number, String previousSeal, AuditKeys keys) {
        provinceId = province();
        chainDay = day;
        chainNumber = number;
        sealKey = keys.current();
        seal = keys.of(ChainText.ofPlace(content(), day, number, previousSeal));
        return seal;
    }

    LocalDate happenedOn() {
        return VietnamTime.dayOf(happenedAt);
    }

    private long province() {
        return provinceId == null ? 0 : provinceId;
    }
}
