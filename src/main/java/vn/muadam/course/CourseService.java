package vn.muadam.course;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.audit.AuditTrail;
import vn.muadam.audit.AuditedAct;
import vn.muadam.identity.SignedInUser;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.VietnamTime;
import vn.muadam.shared.VietnameseText;

/**
 * Looking after courses: which versions there are, what their review says, which one learners get.
 *
 * <p>Courses belong to the whole installation and not to a unit, so a role alone decides.
 */
@Stateless
public class CourseService {

    private static final int LONGEST_NAME = 120;

    @Inject
    private CourseRepository courses;

    @Inject
    private ImportRepository imports;

    @Inject
    private Courses content;

    @Inject
    private CourseVersions versions;

    @Inject
    private SignedInUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Every course with its newest version and the one that learners get. */
    @RolesAllowed({"TRAINER", "COURSE_REVIEWER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public List<CourseSummary> findAll() {
        return courses.findAll().stream().map(this::summary).toList();
    }

    /** What came of reading each package, the latest time that something came of it. */
    @RolesAllowed({"TRAINER", "COURSE_REVIEWER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public List<CourseImport> findImports() {
        return imports.findLatest();
    }

    /**
     * All versions of a course, the newest first.
     *
     * @throws NotFoundException when there is no such course
     */
    @RolesAllowed({"TRAINER", "COURSE_REVIEWER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public List<CourseVersion> findVersions(String courseKey) {
        return courses.findVersions(
                courses.find(courseKey).orElseThrow(NotFoundException::new).getId());
    }

    /** What a version consists of, section by section. */
    @RolesAllowed({"TRAINER", "COURSE_REVIEWER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public List<OutlinePart> outline(CourseVersionId version) {
        return OutlinePart.of(content.sections(version), content.activities(version));
    }

    /**
     * Records that an expert has reviewed exactly this version; learners no longer read that none has.
     *
     * @throws ReviewIncompleteException without a name, or with a day that has not come yet
     * @throws NotFoundException when there is no such version
     */
    @RolesAllowed("COURSE_REVIEWER")
    public void recordReview(CourseVersionId id, String expert, @Nullable LocalDate day) {
        String name = VietnameseText.clean(expert);
        if (name.isEmpty() || name.length() > LONGEST_NAME || day == null || day.isAfter(VietnamTime.today(clock))) {
            throw new ReviewIncompleteException();
        }
        courses.getVersion(id).recordReview(name, day);
        AuditedAct act = AuditedAct.of("course-reviewed", "course-version", id.value());
        audit.record(user.id().value(), act.changing(null, name + ", " + day));
    }

    /**
     * Makes it the version that new learners get.
     *
     * @throws NotFoundException when there is no such version
     */
    @RolesAllowed({"COURSE_REVIEWER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public void publish(CourseVersionId id) {
        versions.publish(id, user.id());
    }

    private CourseSummary summary(Course course) {
        List<CourseVersion> all = courses.findVersions(course.getId());
        return new CourseSummary(
                course.getKey(),
                all.get(0),
                course.publishedVersion().map(courses::getVersion).orElse(null));
    }
}
