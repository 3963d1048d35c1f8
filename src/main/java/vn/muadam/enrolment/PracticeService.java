package vn.muadam.enrolment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import vn.muadam.course.Activity;
import vn.muadam.course.ActivityKind;
import vn.muadam.course.Confirmer;
import vn.muadam.course.Course;
import vn.muadam.course.CourseVersion;
import vn.muadam.course.Courses;
import vn.muadam.identity.SignedInUser;
import vn.muadam.shared.NotFoundException;

/** What a learner does away from the screen: reads the task of a practice or the agenda of a meeting, and says what they did. */
@Stateless
@RolesAllowed("LEARNER")
public class PracticeService {

    private static final int LONGEST_NOTE = 1_000;

    @Inject
    private Enrolments enrolments;

    @Inject
    private PracticeRepository practices;

    @Inject
    private Journeys journeys;

    @Inject
    private Courses courses;

    @Inject
    private SignedInUser user;

    @Inject
    private Clock clock;

    /**
     * A practice or a meeting with its text, and what the learner last said of it; looking begins nothing.
     *
     * @throws NotFoundException when the course has no such activity
     */
    @RolesAllowed("LEARNER")
    public Deed get(String courseKey, String activityKey) {
        Course course = courses.find(courseKey).orElseThrow(NotFoundException::new);
        Optional<Enrolment> enrolment = enrolments.find(user.id(), course.getId());
        CourseVersion version = enrolment
                .map(begun -> courses.getVersion(begun.getVersion()))
                .orElseGet(() -> courses.getPublished(course.getId()));
        Activity activity = courses.findActivity(version.getId(), activityKey)
                .filter(PracticeService::isAwayFromTheScreen)
                .orElseThrow(NotFoundException::new);
        return new Deed(
                courseKey,
                version.getTitle(),
                journeys.of(version.getId(), enrolment).find(activityKey).orElseThrow(NotFoundException::new),
                courses.getLesson(activity.getId()).getHtml(),
                activity.getConfirmer().orElse(null),
                enrolment
                        .flatMap(begun -> practices.findLast(begun.getId(), activity.getId()))
                        .orElse(null));
    }

    private static boolean isAwayFromTheScreen(Activity activity) {
        return activity.getKind() == ActivityKind.PRACTICE || activity.getKind() == ActivityKind.MEETING;
    }

    /**
     * The learner says that they did a practice, and what. Where their own word is enough it is complete; else it waits, and
     * saying it again changes the words.
     *
     * @throws NotFoundException when the course has no such practice
     * @throws PracticeNoteException without a word, or with more than 1,000 characters
     * @throws CompletedAlreadyException when it is complete
     */
    @RolesAllowed("LEARNER")
    public void report(String courseKey, String activityKey, String note) {
        Deed deed = get(courseKey, activityKey);
        Confirmer confirmer = deed.confirmer();
        if (confirmer == null) {
            throw new NotFoundException();
        }
        if (deed.step().isDone()) {
            throw new CompletedAlreadyException();
        }
        if (note.isBlank() || note.length() > LONGEST_NOTE) {
            throw new PracticeNoteException();
        }
        Course course = courses.find(courseKey).orElseThrow(NotFoundException::new);
        Enrolment enrolment = enrolments.enrol(user.id(), course.getId());
        PracticeReport report = practices
                .findLast(enrolment.getId(), deed.step().activity())
                .filter(last -> last.getState() == PracticeState.WAITING)
                .orElseGet(() -> begin(enrolment, deed));
        report.tell(note.strip(), clock.instant());
        enrolments.beginActivity(enrolment.getId(), report.getActivity());
        if (confirmer == Confirmer.SELF) {
            report.confirm(null, clock.instant());
            enrolments.completeActivity(
                    enrolment.getId(),
                    report.getActivity(),
                    null,
                    CompletedBy.LEARNER,
                    user.findHelper().orElse(null));
        }
    }

    private PracticeReport begin(Enrolment enrolment, Deed deed) {
        PracticeReport report =
                new PracticeReport(enrolment.getId(), deed.step().activity());
        practices.add(report);
        return report;
    }
}
