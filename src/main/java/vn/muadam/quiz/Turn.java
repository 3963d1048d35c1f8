package vn.muadam.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import vn.muadam.course.ActivityId;
import vn.muadam.enrolment.Enrolment;
import vn.muadam.enrolment.EnrolmentId;
import vn.muadam.identity.PersonId;

/** Whose attempt it is, at which quiz, in which enrolment, and which of theirs. It never changes. */
@Embeddable
public class Turn {

    @Column(name = "quiz_id", updatable = false)
    private ActivityId quiz;

    @Column(name = "enrolment_id", updatable = false)
    private EnrolmentId enrolment;

    @Column(name = "person_id", updatable = false)
    private PersonId person;

    @Column(name = "cycle_no", updatable = false)
    private int cycle;

    @Column(name = "attempt_no", updatable = false)
    private int number;

    /** A trainer's look at the quiz; it is nobody's attempt. */
    @Column(updatable = false)
    private boolean preview;

    protected Turn() {} // for JPA

    Turn(ActivityId quiz, Enrolment enrolment, int number) {
        this.quiz = quiz;
        this.enrolment = enrolment.getId();
        this.person = enrolment.getPerson();
        this.cycle = enrolment.getCycle();
        this.number = number;
    }

    public ActivityId getQuiz() {
        return quiz;
    }

    public EnrolmentId getEnrolment() {
        return enrolment;
    }

    public PersonId getPerson() {
        return person;
    }

    public int getCycle() {
        return cycle;
    }

    /** Counts the attempts of a learner at a quiz, from 1. */
    public int getNumber() {
        return number;
    }

    public boolean isPreview() {
        return preview;
    }
}
