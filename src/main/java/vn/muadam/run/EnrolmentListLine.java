package vn.muadam.run;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.PersonId;

/** A line of a list of participants: what stood there, whom it means, and what becomes of it. */
@Entity
@Table(name = "enrolment_list_line")
public class EnrolmentListLine {

    private static final int LONGEST_CELLS = 4_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    @Column(name = "list_id", updatable = false)
    private long listId;

    @Column(name = "line_no", updatable = false)
    private int number;

    @Column(updatable = false)
    private String cells = "";

    @Column(updatable = false)
    private @Nullable String cohort;

    @Enumerated(EnumType.STRING)
    private LineVerdict verdict = LineVerdict.FAULTY;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable LineTrouble trouble;

    @Column(name = "person_id", updatable = false)
    private @Nullable PersonId person;

    protected EnrolmentListLine() {} // for JPA

    private EnrolmentListLine(long listId, ListedPerson listed) {
        this.listId = listId;
        this.number = listed.number();
        String text = String.join("\t", listed.cells());
        this.cells = text.length() <= LONGEST_CELLS ? text : text.substring(0, LONGEST_CELLS);
    }

    /** A line that nobody can follow. */
    static EnrolmentListLine faulty(long listId, ListedPerson listed, LineTrouble trouble) {
        EnrolmentListLine line = new EnrolmentListLine(listId, listed);
        line.trouble = trouble;
        return line;
    }

    /** A line that means that person. */
    static EnrolmentListLine of(long listId, ListedPerson listed, PersonId person, boolean takesPart) {
        EnrolmentListLine line = new EnrolmentListLine(listId, listed);
        line.person = person;
        line.cohort = listed.cohort().isEmpty() ? null : listed.cohort();
        line.verdict = takesPart ? LineVerdict.ALREADY : LineVerdict.JOINING;
        return line;
    }

    void became(LineVerdict now) {
        verdict = now;
    }

    public int getNumber() {
        return number;
    }

    public List<String> getCells() {
        return List.of(cells.split("\t", -1));
    }

    /** The group inside the run into which the person comes; null for none. */
    public @Nullable String getCohort() {
        return cohort;
    }

    public LineVerdict getVerdict() {
        return verdict;
    }

    /** Null unless the line is faulty. */
    public @Nullable LineTrouble getTrouble() {
        return trouble;
    }

    /** Whom it means, for a line that is not faulty. */
    PersonId person() {
        return Objects.requireNonNull(person);
    }
}
