package vn.muadam.survey;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import vn.muadam.course.Activity;
import vn.muadam.course.Course;
import vn.muadam.course.Courses;
import vn.muadam.enrolment.CompletedBy;
import vn.muadam.enrolment.Enrolment;
import vn.muadam.enrolment.Enrolments;
import vn.muadam.identity.SignedInUser;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.VietnamTime;

/**
 * Answering a survey: once, whole, by whoever has begun the course.
 *
 * <p>That somebody took part is a fact of its own, the completion of the activity. It is stored with the reply or not at all,
 * and leads to no reply of an anonymous survey.
 */
@Stateless
public class SurveyService {

    @Inject
    private Surveys surveys;

    @Inject
    private Counting counting;

    @Inject
    private Courses courses;

    @Inject
    private Enrolments enrolments;

    @Inject
    private SignedInUser user;

    @Inject
    private Clock clock;

    /**
     * The survey of the version in which the person is enrolled.
     *
     * @throws NotFoundException when they have not begun the course, or it has no such survey
     */
    @RolesAllowed("LEARNER")
    public OpenedSurvey open(String courseKey, String surveyKey) {
        Enrolment enrolment = enrolment(courseKey);
        Activity activity = activity(enrolment, surveyKey);
        return new OpenedSurvey(
                courseKey,
                courses.getVersion(enrolment.getVersion()).getShortTitle(),
                surveyKey,
                activity.getTitle(),
                surveys.getForm(activity.getId()),
                enrolments.hasCompleted(enrolment.getId(), activity.getId()));
    }

    /**
     * Takes the answers, and completes the activity. Who has answered already changes nothing by sending it again.
     *
     * @param values what came for each item, by its key: numbers of choices, or a text
     * @throws NotFoundException when they have not begun the course, or it has no such survey or choice
     * @throws AnswerMissingException when a required item was left out
     * @throws TextTooLongException when a text is too long
     */
    @RolesAllowed("LEARNER")
    public void submit(String courseKey, String surveyKey, Map<String, List<String>> values) {
        Enrolment enrolment = enrolment(courseKey);
        Activity activity = activity(enrolment, surveyKey);
        if (enrolments.hasCompleted(enrolment.getId(), activity.getId())) {
            return;
        }
        SurveyForm form = surveys.getForm(activity.getId());
        List<SurveyAnswer> answers = form.read(values);
        boolean first = enrolments.completeActivity( // another device may be as fast
                enrolment.getId(),
                activity.getId(),
                null,
                CompletedBy.LEARNER,
                user.findHelper().orElse(null));
        if (first) {
            SurveyBox box = counting.lockBox(activity.getId(), enrolment);
            counting.add(box, form.anonymous() ? SurveyReply.anonymous(box, answers) : named(box, answers, enrolment));
        }
    }

    private SurveyReply named(SurveyBox box, List<SurveyAnswer> answers, Enrolment enrolment) {
        return SurveyReply.named(box, answers, enrolment.getId(), VietnamTime.today(clock));
    }

    private Enrolment enrolment(String courseKey) {
        Course course = courses.find(courseKey).orElseThrow(NotFoundException::new);
        return enrolments.find(user.id(), course.getId()).orElseThrow(NotFoundException::new);
    }

    private Activity activity(Enrolment enrolment, String surveyKey) {
        return courses.findActivity(enrolment.getVersion(), surveyKey)
                .filter(Activity::isSurvey)
                .orElseThrow(NotFoundException::new);
    }
}
