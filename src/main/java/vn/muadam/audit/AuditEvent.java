package vn.muadam.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One act that somebody may have to answer for; written once, never changed. */
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

    @Column(name = "detail", updatable = false)
    private @Nullable String detail;

    @Column(name = "reason", updatable = false)
    private @Nullable String reason;

    protected AuditEvent() {} // for JPA

    AuditEvent(Instant happenedAt, @Nullable Long actorId, AuditedAct act) {
        this.happenedAt = happenedAt;
        this.actorId = actorId;
        this.act = act.act();
        this.subjectKind = act.subjectKind();
        this.subjectId = act.subjectId();
        this.detail = act.detail();
        this.reason = act.reason();
    }
}
