package vn.muadam.programme;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.muadam.course.CourseId;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitId;

/**
 * Several courses that belong together, for the people of a unit.
 *
 * <p>It is composed as a draft, opened, and at last retired. Once it is open its sets change no more; whoever wants other ones
 * composes another programme. It has no results of its own: it is complete for whoever has completed what its sets need, in
 * whatever year and however they came to it.
 */
@Entity
@Table(name = "programme")
public class Programme {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    @Column(name = "unit_id")
    private UnitId unit;

    @Column(updatable = false)
    private String title = "";

    @Column(updatable = false)
    private String summary = "";

    @Enumerated(EnumType.STRING)
    private ProgrammeState state = ProgrammeState.DRAFT;

    @OneToMany(mappedBy = "programme", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<ProgrammeSet> sets = new ArrayList<>();

    @Column(name = "created_by", updatable = false)
    private PersonId createdBy;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt = Instant.EPOCH;

    @Version
    @Column(name = "lock_version")
    private long lockVersion;

    protected Programme() {} // for JPA

    Programme(ProgrammeDraft draft, PersonId by, Instant at) {
        this.unit = draft.unit();
        this.title = draft.title();
        this.summary = draft.summary();
        this.createdBy = by;
        this.createdAt = at;
    }

    void add(ProgrammeDraft.SetDraft draft, List<CourseId> courses) {
        sets.add(new ProgrammeSet(this, sets.size() + 1, draft, courses));
    }

    /** Learners see it from now on. @throws ProgrammeStateException unless it is a draft */
    void open() {
        require(ProgrammeState.DRAFT);
        state = ProgrammeState.OPEN;
    }

    /** Nobody is offered it any more. @throws ProgrammeStateException unless it is open */
    void retire() {
        require(ProgrammeState.OPEN);
        state = ProgrammeState.RETIRED;
    }

    /** @throws ProgrammeStateException unless it is in that state */
    void require(ProgrammeState needed) {
        if (state != needed) {
            throw new ProgrammeStateException();
        }
    }

    /** Its unit has ended, and another holds it. */
    void settleIn(UnitId heir) {
        unit = heir;
    }

    /** How many of its sets are complete for somebody who has completed these courses. */
    public int countDone(Collection<CourseId> completed) {
        return (int) sets.stream()
                .filter(set -> set.countDone(completed) == set.getNeeded())
                .count();
    }

    public long getId() {
        return id;
    }

    public UnitId getUnit() {
        return unit;
    }

    public String getTitle() {
        return title;
    }

    public String getSummary() {
        return summary;
    }

    public ProgrammeState getState() {
        return state;
    }

    public List<ProgrammeSet> getSets() {
        return List.copyOf(sets);
    }
}
