package vn.muadam.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.muadam.audit.AuditTrail;
import vn.muadam.audit.AuditedAct;
import vn.muadam.identity.PersonId;

/**
 * Makes course versions: stores a draft, publishes it, keeps what came of reading a package.
 *
 * <p>It knows nothing of permissions; people publish through {@link CourseService}.
 */
@ApplicationScoped
public class CourseVersions {

    @Inject
    private CourseRepository courses;

    @Inject
    private ContentRepository content;

    @Inject
    private ImportRepository imports;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Whether a version of the course, whatever its state, has exactly this content. */
    public boolean exists(CourseDraft.Identity identity) {
        return courses.findVersion(identity.courseKey(), identity.contentHash()).isPresent();
    }

    /** Whether the files of that hash have been read, and a version says what they say. */
    public boolean knowsPackage(String packageHash) {
        return courses.hasPackage(packageHash);
    }

    /** Notes that these files say what that version says; nothing where there is no such version, as after a refusal. */
    @Transactional
    public void rememberPackage(CourseDraft.Identity identity, String packageHash) {
        courses.findVersion(identity.courseKey(), identity.contentHash())
                .ifPresent(version -> version.readFrom(packageHash));
    }

    /** Whether the course has a version of that label: a changed content needs a new one. */
    public boolean hasLabel(String courseKey, String label) {
        return courses.find(courseKey).stream()
                .flatMap(course -> courses.findVersions(course.getId()).stream())
                .anyMatch(version -> version.getLabel().equals(label));
    }

    /** Stores the content as a new draft version; the course is begun with its first. */
    @Transactional
    public StoredCourse store(CourseDraft draft) {
        Course course = courses.find(draft.identity().courseKey())
                .orElseGet(() -> begin(draft.identity().courseKey()));
        CourseVersion version = new CourseVersion(course.getId(), draft, clock.instant());
        courses.add(version);
        Map<String, ActivityId> activities = content.add(version.getId(), draft);
        return new StoredCourse(course.getId(), version.getId(), activities);
    }

    /**
     * Makes it the version that new learners get; the one before stays for those who began with it.
     *
     * @param actor who publishes, or null where the product does so by itself in a demo
     */
    @Transactional
    public void publish(CourseVersionId id, @Nullable PersonId actor) {
        CourseVersion version = courses.getVersion(id);
        Course course = courses.get(version.getCourseId());
        Optional<CourseVersion> replaced =
                course.publishedVersion().filter(before -> !before.equals(id)).map(courses::getVersion);
        replaced.ifPresent(CourseVersion::replace);
        version.publish(clock.instant());
        course.makePublished(id);
        AuditedAct act = AuditedAct.of("course-published", "course-version", id.value());
        audit.record(
                actor == null ? null : actor.value(),
                act.withDetail(course.getKey())
                        .changing(replaced.map(CourseVersion::getLabel).orElse(null), version.getLabel()));
    }

    /** Keeps the outcome of reading a package, with its faults; the same refusal again adds nothing. */
    @Transactional
    public void recordImport(String source, @Nullable CourseVersionId stored, List<ImportFault> faults) {
        CourseImport latest = imports.findLatest(source).orElse(null);
        boolean known = stored == null
                && latest != null
                && latest.isRefused()
                && latest.getFaults().equals(faults);
        if (!known) {
            imports.add(new CourseImport(source, clock.instant(), stored, faults));
        }
    }

    private Course begin(String key) {
        Course course = new Course(key);
        courses.add(course);
        return course;
    }
}
