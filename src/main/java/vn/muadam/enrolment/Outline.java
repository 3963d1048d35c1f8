package vn.muadam.enrolment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.CourseVersion;

/**
 * A course as its learner sees it: the sections with their steps, and how far they are.
 *
 * @param needed how many required activities complete the course, of those that it has
 * @param completedBefore when an earlier cycle was completed, while this one is not; else null
 */
public record Outline(
        String courseKey,
        CourseVersion version,
        Journey journey,
        List<Section> sections,
        boolean inSequence,
        int needed,
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

    /** How many more required activities complete the course; 0 for one that is complete. */
    public int missingCount() {
        List<Step> missing = journey.findMissing();
        int required = (int) journey.getSteps().stream().filter(Step::required).count();
        return journey.isCompleted() ? 0 : Math.max(0, needed - (required - missing.size()));
    }

    /** Whether fewer than all required activities are enough. */
    public boolean isChoice() {
        return needed < journey.getSteps().stream().filter(Step::required).count();
    }

    /**
     * Whether the step may be opened now: a survey once the course has begun, and in a course that is learnt in sequence only
     * what has been reached.
     */
    public boolean isOpen(Step step) {
        if (step.isSurvey() && !journey.isStarted()) {
            return false;
        }
        return !inSequence || step.isDone() || journey.isReached(step);
    }
}
