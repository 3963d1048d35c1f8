package vn.muadam.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import vn.muadam.course.CourseVersion;
import vn.muadam.course.Courses;
import vn.muadam.quiz.QuestionBanks;
import vn.muadam.shared.NotFoundException;

/** Takes the questions of a course out in an open format, with what is right: for those who look after courses. */
@Stateless
public class QuestionExportService {

    @Inject
    private Courses courses;

    @Inject
    private QuestionBanks banks;

    /**
     * The bank of the version that learners get, as GIFT.
     *
     * @throws NotFoundException when no course of that key is published
     */
    @RolesAllowed({"TRAINER", "COURSE_REVIEWER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public String writeGift(String courseKey) {
        CourseVersion version = courses.findPublished(courseKey).orElseThrow(NotFoundException::new);
        return banks.findAll(version.getId()).entrySet().stream()
                .map(entry -> GiftWriter.write(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("\n"));
    }
}
