package vn.muadam.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.muadam.course.ActivityId;
import vn.muadam.survey.Surveys;

/** Takes the form of a survey out as a course folder has it: for those who look after courses. */
@Stateless
public class SurveyExportService {

    @Inject
    private Surveys surveys;

    /**
     * The form as a file of {@code surveys/}.
     *
     * @throws vn.muadam.shared.NotFoundException when there is no survey of that id
     */
    @RolesAllowed({"TRAINER", "COURSE_REVIEWER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public String writeYaml(long survey) {
        return SurveyWriter.write(surveys.getDraft(new ActivityId(survey)));
    }
}
