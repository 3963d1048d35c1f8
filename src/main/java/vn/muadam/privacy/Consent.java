package vn.muadam.privacy;

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

/**
 * That somebody has agreed to one purpose, as the notice of that version told it. It ends when they take it back; agreeing
 * again begins another.
 */
@Entity
@Table(name = "consent")
public class Consent {

    /** Raised whenever the notice says something else. */
    static final int NOTICE_VERSION = 1;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    @Column(name = "person_id")
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private Purpose purpose = Purpose.REMINDERS;

    @Column(name = "notice_version")
    private int noticeVersion = NOTICE_VERSION;

    @Column(name = "given_at")
    private Instant givenAt = Instant.EPOCH;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    protected Consent() {} // for JPA

    Consent(PersonId person, Purpose purpose, Instant now) {
        this.person = person;
        this.purpose = purpose;
        this.givenAt = now;
    }

    void withdraw(Instant now) {
        if (withdrawnAt == null) {
            withdrawnAt = now;
        }
    }

    /** The record of the person goes on under another. */
    void giveTo(PersonId other) {
        person = other;
    }

    long id() {
        return id;
    }

    boolean isOpen() {
        return withdrawnAt == null;
    }

    Purpose purpose() {
        return purpose;
    }

    Instant givenAt() {
        return givenAt;
    }

    @Nullable
    Instant withdrawnAt() {
        return withdrawnAt;
    }
}
