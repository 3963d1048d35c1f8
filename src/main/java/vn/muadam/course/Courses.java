package vn.muadam.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.muadam.media.MediaAssets;
import vn.muadam.shared.KeptLists;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.VietnameseText;

/**
 * What can be learnt, for the capabilities above: courses, their versions, the activities of a version.
 *
 * <p>It knows nothing of permissions, and hands out drafts as well; whoever shows one to somebody decides that first.
 */
@ApplicationScoped
public class Courses {

    private final KeptLists<CourseVersionId, String> words = new KeptLists<>();
    private final KeptLists<ActivityId, Integer> sizes = new KeptLists<>();

    @Inject
    private CourseRepository courses;

    @Inject
    private ContentRepository content;

    @Inject
    private MediaAssets media;

    public Optional<Course> find(String courseKey) {
        return courses.find(courseKey);
    }

    /** The version of the course that new learners get; empty for an unknown course and one never published. */
    public Optional<CourseVersion> findPublished(String courseKey) {
        return courses.find(courseKey).flatMap(Course::publishedVersion).map(courses::getVersion);
    }

    /** The published version of every course that has one, by title. */
    public List<CourseVersion> findPublished() {
        return courses.findPublished();
    }

    /**
     * The course of that id.
     *
     * @throws NotFoundException when there is none
     */
    /** The published version of every course that has one, by the key of the course. */
    public Map<String, CourseVersion> findPublishedByKey() {
        Map<String, CourseVersion> byKey = new LinkedHashMap<>();
        findPublished().forEach(version -> byKey.put(get(version.getCourseId()).getKey(), version));
        return byKey;
    }

    public Course get(CourseId id) {
        return courses.get(id);
    }

    /**
     * The version of that id, whatever its state.
     *
     * @throws NotFoundException when there is none
     */
    public CourseVersion getVersion(CourseVersionId id) {
        return courses.getVersion(id);
    }

    /**
     * The version that new learners of the course get.
     *
     * @throws NotFoundException when the course was never published
     */
    public CourseVersion getPublished(CourseId id) {
        return courses.getVersion(get(id).publishedVersion().orElseThrow(NotFoundException::new));
    }

    /**
     * Whether each of these words begins a word of what the version says of itself and its parts; marks do not matter.
     * Without a word every version does.
     */
    public boolean isFoundBy(CourseVersionId version, Set<String> words) {
        return words.isEmpty() || words.stream().allMatch(word -> begins(word, indexed(version)));
    }

    private static boolean begins(String word, List<String> sorted) {
        int place = Collections.binarySearch(sorted, word);
        int next = place < 0 ? -place - 1 : place;
        return next < sorted.size() && sorted.get(next).startsWith(word);
    }

    /** In their binary order. */
    private List<String> indexed(CourseVersionId version) {
        return words.get(
                version,
                () -> List.copyOf(VietnameseText.words(Stream.of(
                                getVersion(version).getText(),
                                sections(version).stream().map(CourseSection::getTitle),
                                activities(version).stream().map(Activity::getTitle))
                        .flatMap(part -> part)
                        .collect(Collectors.joining(" ")))));
    }

    public List<CourseSection> sections(CourseVersionId version) {
        return content.findSections(version);
    }

    /** All activities of the version, in order. */
    public List<Activity> activities(CourseVersionId version) {
        return content.findActivities(version);
    }

    public List<GlossaryTerm> glossary(CourseVersionId version) {
        return content.findTerms(version);
    }

    /**
     * The activity of that id.
     *
     * @throws NotFoundException when there is none
     */
    public Activity getActivity(ActivityId id) {
        return content.getActivity(id);
    }

    public Optional<Activity> findActivity(CourseVersionId version, String key) {
        return activities(version).stream()
                .filter(activity -> activity.getKey().equals(key))
                .findFirst();
    }

    /**
     * The text of a lesson, a practice or a meeting.
     *
     * @throws NotFoundException when the activity has none
     */
    public Lesson getLesson(ActivityId id) {
        return content.getLesson(id);
    }

    /** The bytes of a lesson's text and of the figures in it. */
    public int sizeOf(ActivityId lesson) {
        return sizes.get(lesson, () -> List.of(readSize(getLesson(lesson).getHtml())))
                .get(0);
    }

    private int readSize(String html) {
        return html.getBytes(StandardCharsets.UTF_8).length + media.sizeOfFilesIn(html);
    }

    /** The n of "Bài n": the lesson's place among the lessons of its version, from 1. */
    public int lessonNumber(Activity lesson) {
        List<ActivityId> lessons = activities(lesson.getVersionId()).stream()
                .filter(Activity::isLesson)
                .map(Activity::getId)
                .toList();
        return lessons.indexOf(lesson.getId()) + 1;
    }

    /** How many required activities complete the course version. */
    public int requiredCount(CourseVersionId version) {
        int required =
                (int) activities(version).stream().filter(Activity::isRequired).count();
        return getVersion(version).neededOf(required);
    }
}
