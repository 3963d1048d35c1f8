package vn.muadam.run;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.PersonId;

/** Somebody in a run: one row for a person and run, whatever becomes of it. */
@Entity
@Table(name = "run_member")
public class RunMember {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    @Column(name = "run_id", updatable = false)
    private long runId;

    @Column(name = "person_id")
    private PersonId person;

    /** Which of a person's records asked, should two have become one since. */
    @Column(name = "first_person_id", updatable = false)
    private PersonId firstPerson;

    private @Nullable String cohort;

    @Enumerated(EnumType.STRING)
    private RunMemberState state = RunMemberState.REQUESTED;

    @Column(name = "asked_at")
    private Instant askedAt = Instant.EPOCH;

    @Column(name = "decided_by")
    private @Nullable PersonId decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    private @Nullable String reason;

    @Version
    @Column(name = "lock_version")
    private long lockVersion;

    protected RunMember() {} // for JPA

    RunMember(CourseRun run, PersonId person, Instant at) {
        this.runId = run.getId();
        this.person = person;
        this.firstPerson = person;
        this.askedAt = at;
    }

    /** Asks, for the first time or again; who takes part or waits already stays where they are. */
    void ask(RunMemberState welcome, Instant at) {
        if (state == RunMemberState.DECLINED || state == RunMemberState.LEFT) {
            askedAt = at;
        }
        state = welcome;
    }

    void leave() {
        state = RunMemberState.LEFT;
    }

    /** A place has become free for whoever waits longest. */
    void moveUp(Instant at) {
        state = RunMemberState.ADMITTED;
        decidedAt = at;
    }

    void admit(@Nullable String group, PersonId by, Instant at) {
        state = RunMemberState.ADMITTED;
        cohort = group;
        decidedBy = by;
        decidedAt = at;
    }

    void decline(String why, PersonId by, Instant at) {
        state = RunMemberState.DECLINED;
        reason = why;
        decidedBy = by;
        decidedAt = at;
    }

    long getRunId() {
        return runId;
    }

    public PersonId getPerson() {
        return person;
    }

    public RunMemberState getState() {
        return state;
    }

    /** The group inside the run; null for none. */
    public @Nullable String getCohort() {
        return cohort;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    /** Why it was declined; null otherwise. */
    public @Nullable String getReason() {
        return reason;
    }
}
