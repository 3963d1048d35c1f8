package vn.muadam.programme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.muadam.course.CourseId;

/** Courses of a programme of which all, one or so many are needed. */
@Entity
@Table(name = "programme_set")
public class ProgrammeSet {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    @ManyToOne
    @JoinColumn(name = "programme_id", updatable = false)
    @SuppressWarnings("UnusedVariable") // its column is written from it
    private Programme programme;

    @Column(updatable = false)
    private int ordinal;

    @Column(updatable = false)
    private String title = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "set_rule", updatable = false)
    private SetRule rule = SetRule.ALL;

    @Column(updatable = false)
    private int needed;

    @ElementCollection
    @CollectionTable(name = "programme_course", joinColumns = @JoinColumn(name = "set_id"))
    @OrderBy("ordinal")
    private List<ProgrammeCourse> courses = new ArrayList<>();

    protected ProgrammeSet() {} // for JPA

    ProgrammeSet(Programme programme, int ordinal, ProgrammeDraft.SetDraft draft, List<CourseId> ids) {
        this.programme = programme;
        this.ordinal = ordinal;
        this.title = draft.title();
        this.rule = draft.rule();
        this.needed = draft.rule().needed(ids.size(), draft.needed());
        ids.forEach(id -> courses.add(new ProgrammeCourse(courses.size() + 1, id)));
    }

    public long getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public SetRule getRule() {
        return rule;
    }

    /** How many of its courses complete it. */
    public int getNeeded() {
        return needed;
    }

    public List<CourseId> getCourses() {
        return courses.stream().map(ProgrammeCourse::getCourse).toList();
    }

    /** How many of its courses are among these, but no more than are needed: a set is never more than complete. */
    int countDone(Collection<CourseId> completed) {
        return Math.min(
                needed, (int) getCourses().stream().filter(completed::contains).count());
    }
}
