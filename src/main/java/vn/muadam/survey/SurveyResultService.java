package vn.muadam.survey;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import vn.muadam.course.Activity;
import vn.muadam.course.ActivityId;
import vn.muadam.course.CourseVersion;
import vn.muadam.course.Courses;
import vn.muadam.identity.Permissions;
import vn.muadam.identity.Role;
import vn.muadam.identity.Scope;
import vn.muadam.shared.NotFoundException;

/**
 * What came of surveys, for those who look after courses: in whole groups only, see {@link SurveyBox}.
 *
 * <p>Courses belong to the whole installation, so a role alone opens the page; the numbers are those of one's own provinces.
 */
@Stateless
public class SurveyResultService {

    private static final Role[] READING = {Role.TRAINER, Role.COURSE_REVIEWER, Role.PROVINCE_ADMIN, Role.NATIONAL_ADMIN
    };

    @Inject
    private SurveyRepository surveys;

    @Inject
    private ResultRepository results;

    @Inject
    private Courses courses;

    @Inject
    private Permissions permissions;

    /**
     * The surveys of all versions of a course that learners ever got, the newest version first.
     *
     * @throws NotFoundException when there is no such course
     */
    @RolesAllowed({"TRAINER", "COURSE_REVIEWER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public List<SurveyChoice> findAll(String courseKey) {
        return surveys.findAll(
                courses.find(courseKey).orElseThrow(NotFoundException::new).getId());
    }

    /**
     * What came of one of them.
     *
     * @throws NotFoundException when there is no survey of that id
     */
    @RolesAllowed({"TRAINER", "COURSE_REVIEWER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public SurveyResult get(long id) {
        ActivityId activityId = new ActivityId(id);
        Survey survey = surveys.get(activityId);
        Activity activity = courses.getActivity(activityId);
        CourseVersion version = courses.getVersion(activity.getVersionId());
        Scope scope = permissions.scopeOf(READING);
        Map<SurveyCount.Choice, Integer> times = results.findTimes(activityId, scope);
        Map<Long, List<WrittenText>> texts = results.findTexts(activityId, scope);
        return new SurveyResult(
                courses.get(version.getCourseId()).getKey(),
                new SurveyChoice(id, activity.getTitle(), version.getLabel()),
                survey.isAnonymous(),
                results.countReplies(activityId, scope),
                surveys.findItems(activityId).stream()
                        .map(item ->
                                new ItemResult(item, timesOf(item, times), texts.getOrDefault(item.getId(), List.of())))
                        .toList());
    }

    /**
     * The same as a workbook.
     *
     * @throws NotFoundException when there is no survey of that id
     */
    @RolesAllowed({"TRAINER", "COURSE_REVIEWER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public void write(long id, Locale locale, OutputStream out) {
        try {
            new ResultWorkbook(locale).write(get(id), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Integer> timesOf(SurveyItem item, Map<SurveyCount.Choice, Integer> times) {
        return IntStream.rangeClosed(1, item.getChoices())
                .mapToObj(choice -> times.getOrDefault(new SurveyCount.Choice(item.getId(), choice), 0))
                .toList();
    }
}
