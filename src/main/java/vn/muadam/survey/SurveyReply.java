package vn.muadam.survey;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.muadam.enrolment.EnrolmentId;

/**
 * The answers that one person gave together. It is laid into a {@link SurveyBox} and counted there with others, never alone.
 *
 * <p>An anonymous one bears nothing but a random name: no enrolment, no day, no number that others were given before or
 * after. Once counted it is taken apart and removed. One under a name leads to its enrolment, and through that to the person;
 * it stays until nobody needs the name any more.
 */
@Entity
@Table(name = "survey_reply")
public class SurveyReply {

    @Id
    private String id = "";

    @Column(name = "box_id", updatable = false)
    private Long boxId;

    @Column(name = "enrolment_id", updatable = false)
    private @Nullable EnrolmentId enrolment;

    @Column(name = "answered_on", updatable = false)
    private @Nullable LocalDate answeredOn;

    private boolean counted;

    @ElementCollection
    @CollectionTable(name = "survey_answer", joinColumns = @JoinColumn(name = "reply_id"))
    private List<SurveyAnswer> answers = new ArrayList<>();

    protected SurveyReply() {} // for JPA

    private SurveyReply(SurveyBox box, List<SurveyAnswer> answers) {
        this.id = UUID.randomUUID().toString();
        this.boxId = box.getId();
        this.answers.addAll(answers);
    }

    static SurveyReply anonymous(SurveyBox box, List<SurveyAnswer> answers) {
        return new SurveyReply(box, answers);
    }

    static SurveyReply named(SurveyBox box, List<SurveyAnswer> answers, EnrolmentId enrolment, LocalDate day) {
        SurveyReply reply = new SurveyReply(box, answers);
        reply.enrolment = enrolment;
        reply.answeredOn = day;
        return reply;
    }

    void count() {
        if (counted) {
            throw new IllegalStateException("A reply is counted once, and " + id + " was");
        }
        counted = true;
    }

    boolean isNamed() {
        return enrolment != null;
    }

    String getId() {
        return id;
    }

    List<SurveyAnswer> getAnswers() {
        return List.copyOf(answers);
    }
}
