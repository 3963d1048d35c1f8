package vn.muadam.enrolment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.CourseVersion;

/**
 * A course as its learner sees it: the sections with their steps, and how far they are.
 *
 * @param completedBefore when an earlier cycle was completed, while this one is not; else null
 */
public record Outline(
        String courseKey,
        CourseVersion version,
        Journey journey,
        List<Section> sections,
        boolean inSequence,
        @Nullable Instant completedBefore) {

    public Outline {
        sections = List.copyOf(sections);
    }

    /**
     * A section with the steps under it.
     *
     * @param lessonBytes what the texts and figures of its lessons take
     */
    public record Section(String key, String title, List<Step> steps, int lessonBytes) {

        public Section {
            steps = List.copyOf(steps);
        }
    }

    /** Whether the step may be opened now: in a course that is learnt in sequence, only what has been reached. */
    public boolean isOpen(Step step) {
        return !inSequence || step.isDone() || journey.isReached(step);
    }
}
