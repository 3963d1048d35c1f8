package vn.muadam.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.muadam.course.Activity;
import vn.muadam.course.Courses;
import vn.muadam.enrolment.Enrolment;
import vn.muadam.enrolment.Enrolments;
import vn.muadam.identity.People;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitId;
import vn.muadam.organisation.Units;
import vn.muadam.shared.NotFoundException;

/** Reads answers for whoever marks them; it decides no permission. */
@ApplicationScoped
@Transactional
class MarkingSheets {

    @Inject
    private AttemptRepository attempts;

    @Inject
    private QuestionRepository questions;

    @Inject
    private AnswerMarkRepository marks;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Courses courses;

    @Inject
    private People people;

    @Inject
    private Units units;

    /** @throws NotFoundException when there is no answer that a person marks */
    Answer get(long attemptId, int slotNumber) {
        Attempt attempt = attempts.get(attemptId);
        AttemptSlot slot = Judging.slot(attempt, slotNumber);
        QuestionVersion question = questions.getVersion(slot.getQuestionVersion());
        Interaction.Judged asked = Judging.asked(attempt, slot, question);
        Turn turn = attempt.getTurn();
        Enrolment enrolment = enrolments.get(turn.getEnrolment());
        UnitId place = Terms.placeOf(enrolment).orElseThrow(NotFoundException::new);
        Activity quiz = courses.getActivity(turn.getQuiz());
        List<AnswerMark> given = marks.findAll(attemptId, slotNumber);
        MarkingSheet sheet = new MarkingSheet(
                attemptId,
                slotNumber,
                courses.getVersion(quiz.getVersionId()).getTitle(),
                quiz.getTitle(),
                people.get(turn.getPerson()).getFullName(),
                units.get(place).getName(),
                attempt.getSitting().getSubmittedAt().orElse(null),
                question.getStemHtml(),
                question.getKind() == QuestionKind.PHOTO,
                question.getKind() == QuestionKind.PHOTO
                        ? ""
                        : slot.getResponse().value(0),
                asked.modelHtml(),
                asked.rubric(),
                slot.getSlotSeq(),
                given.stream().map(this::named).toList(),
                marks.findStanding(attempt, slot).isPresent());
        return new Answer(turn.getPerson(), place, sheet);
    }

    private MarkingSheet.GivenMark named(AnswerMark mark) {
        return new MarkingSheet.GivenMark(mark, people.get(mark.getMarkedBy()).getFullName());
    }

    /** An answer, whose it is, and the unit that counts them. */
    record Answer(PersonId writer, UnitId place, MarkingSheet sheet) {}
}
