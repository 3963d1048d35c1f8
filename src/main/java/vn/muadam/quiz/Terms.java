package vn.muadam.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.CourseVersion;
import vn.muadam.course.Courses;
import vn.muadam.enrolment.Enrolment;
import vn.muadam.identity.People;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitId;

/** Finds under which terms somebody takes a quiz, and whether they may see what they reached. */
@ApplicationScoped
@Transactional
class Terms {

    @Inject
    private OverrideRepository overrides;

    @Inject
    private ReleaseRepository releases;

    @Inject
    private Courses courses;

    @Inject
    private People people;

    /** Of a learner, by the team or unit that counts them in this enrolment. */
    QuizTerms of(Quiz quiz, Enrolment enrolment) {
        return of(quiz, enrolment.getPerson(), placeOf(enrolment).orElse(null));
    }

    /** Of somebody who has not begun, by their team of today or the unit that keeps their record. */
    QuizTerms of(Quiz quiz, PersonId person) {
        return of(quiz, person, people.placeOf(person).orElse(null));
    }

    /** Whether a learner may see what they reached: always, but for an exam that waits. */
    boolean isReleased(Quiz quiz, Enrolment enrolment) {
        UnitId place = placeOf(enrolment).orElse(null);
        return !quiz.getReview().isReleasedByHand()
                || (place != null && releases.isReleased(enrolment.getCourse(), keyOf(quiz), place));
    }

    private QuizTerms of(Quiz quiz, PersonId person, @Nullable UnitId place) {
        CourseVersion version = courses.getVersion(quiz.getVersion());
        return QuizTerms.of(quiz, overrides.findInForce(version.getCourseId(), keyOf(quiz), person, place));
    }

    private String keyOf(Quiz quiz) {
        return courses.getActivity(quiz.getActivity()).getKey();
    }

    /** The team or unit that counts a learner in this enrolment. */
    static Optional<UnitId> placeOf(Enrolment enrolment) {
        return Stream.of(enrolment.getTeam(), enrolment.getUnit())
                .filter(Objects::nonNull)
                .findFirst();
    }
}
