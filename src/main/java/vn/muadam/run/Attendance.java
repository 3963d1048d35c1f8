package vn.muadam.run;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.PersonId;

/** That somebody was at a session: at most once, however often it is said. */
@Entity
@Table(name = "attendance")
public class Attendance {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    @Column(name = "session_id", updatable = false)
    private long sessionId;

    @Column(name = "person_id")
    private PersonId person;

    /** Which of a person's records was there, should two have become one since. */
    @Column(name = "first_person_id", updatable = false)
    private PersonId firstPerson;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private AttendanceWay way = AttendanceWay.LIST;

    @Column(name = "marked_by", updatable = false)
    private PersonId markedBy;

    @Column(name = "marked_at", updatable = false)
    private Instant markedAt = Instant.EPOCH;

    @Column(updatable = false)
    private @Nullable String reason;

    protected Attendance() {} // for JPA

    Attendance(RunSession session, PersonId person, AttendanceWay way, PersonId by, Instant at, @Nullable String why) {
        this.sessionId = session.getId();
        this.person = person;
        this.firstPerson = person;
        this.way = way;
        this.markedBy = by;
        this.markedAt = at;
        this.reason = why;
    }

    long getSessionId() {
        return sessionId;
    }

    public PersonId getPerson() {
        return person;
    }

    public AttendanceWay getWay() {
        return way;
    }

    public PersonId getMarkedBy() {
        return markedBy;
    }

    public Instant getMarkedAt() {
        return markedAt;
    }

    /** Why it was taken down after the day of the session; null for on the day. */
    public @Nullable String getReason() {
        return reason;
    }
}
