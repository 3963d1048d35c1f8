package vn.muadam.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.Activity;
import vn.muadam.course.ActivityId;
import vn.muadam.course.CourseId;
import vn.muadam.course.Courses;
import vn.muadam.identity.PersonId;

/**
 * What it means for somebody's course that they were at a meeting of it; it decides no permission.
 *
 * <p>The activity of the meeting is complete, and with it the lessons that it credits: what the people read together. Neither
 * ever passes a quiz.
 */
@ApplicationScoped
@Transactional
public class Gatherings {

    @Inject
    private Enrolments enrolments;

    @Inject
    private Courses courses;

    /**
     * The person was there; who was not enrolled is. A version of the course without that activity is left as it is.
     *
     * @param activityKey of the meeting; null for one that completes nothing
     */
    public void attended(PersonId person, CourseId course, @Nullable String activityKey) {
        Enrolment enrolment = enrolments.enrol(person, course);
        for (ActivityId activity : completedBy(enrolment, activityKey)) {
            enrolments.completeActivity(enrolment.getId(), activity, null, CompletedBy.ATTENDANCE, null);
        }
    }

    /**
     * The person was not there after all; what they have done by themselves stays done.
     *
     * @throws CertifiedAlreadyException when a certificate rests on it
     */
    public void missed(PersonId person, CourseId course, @Nullable String activityKey) {
        Optional<Enrolment> enrolled = enrolments.find(person, course);
        enrolled.ifPresent(enrolment -> {
            for (ActivityId activity : completedBy(enrolment, activityKey)) {
                enrolments.takeBack(enrolment.getId(), activity, CompletedBy.ATTENDANCE);
            }
        });
    }

    private List<ActivityId> completedBy(Enrolment enrolment, @Nullable String activityKey) {
        List<ActivityId> completed = new ArrayList<>();
        if (activityKey != null) {
            courses.findActivity(enrolment.getVersion(), activityKey).ifPresent(meeting -> {
                completed.add(meeting.getId());
                meeting.getCredits()
                        .forEach(lesson -> courses.findActivity(enrolment.getVersion(), lesson)
                                .filter(Activity::isLesson)
                                .ifPresent(found -> completed.add(found.getId())));
            });
        }
        return completed;
    }
}
