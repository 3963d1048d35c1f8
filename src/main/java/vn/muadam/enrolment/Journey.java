package vn.muadam.enrolment;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.ActivityId;

/**
 * One learner's way through a course: its activities in order, and the place to go on.
 *
 * <p>That place is the very lesson that was open last, because opening a lesson completes it and yet the learner may have
 * stopped in its middle. Once every required lesson was read it is the next required activity, usually the final quiz;
 * a completed course has none.
 */
public final class Journey {

    private final List<Step> steps;
    private final @Nullable Step last;
    private final boolean completed;

    Journey(List<Step> steps, @Nullable ActivityId last, boolean completed) {
        this.steps = List.copyOf(steps);
        this.last = steps.stream()
                .filter(step -> step.activity().equals(last))
                .findFirst()
                .orElse(null);
        this.completed = completed;
    }

    public List<Step> getSteps() {
        return steps;
    }

    public List<Step> getLessons() {
        return steps.stream().filter(Step::isLesson).toList();
    }

    public boolean isStarted() {
        return last != null;
    }

    public boolean isCompleted() {
        return completed;
    }

    /** Where to go on; empty when nothing required is left. */
    public Optional<Step> findPlace() {
        if (completed) {
            return Optional.empty();
        }
        if (last == null) {
            return findUnread().or(this::findTodo);
        }
        Optional<Step> unread = findUnreadAfter(last);
        return last.isLesson() && unread.isPresent() ? Optional.of(last) : unread.or(this::findTodo);
    }

    /** The step behind that lesson: the next lesson, at the end whatever required is left. */
    public Optional<Step> findNext(Step lesson) {
        Optional<Step> following = lessonAt(lesson.number() + 1);
        return following.isPresent() ? following : findUnread().or(this::findTodo);
    }

    public Optional<Step> findPrevious(Step lesson) {
        return lessonAt(lesson.number() - 1);
    }

    /** The voluntary quiz that stands between that lesson and the next one, to try what was read. */
    public Optional<Step> findPracticeAfter(Step lesson) {
        return steps.stream()
                .skip(steps.indexOf(lesson) + 1L)
                .takeWhile(step -> !step.isLesson())
                .filter(step -> step.isQuiz() && !step.required())
                .findFirst();
    }

    /** The voluntary quiz before the first lesson, for whoever wants to know where they stand. */
    public Optional<Step> findWarmUp() {
        return steps.stream()
                .takeWhile(step -> !step.isLesson())
                .filter(step -> step.isQuiz() && !step.required() && !step.isDone())
                .findFirst();
    }

    /** The required steps that are not done, in the order of the course. */
    public List<Step> findMissing() {
        return steps.stream().filter(Step::isTodo).toList();
    }

    /** Whether, in a course that is learnt in sequence, nothing required before the step is left to do. */
    boolean isReached(Step step) {
        return steps.stream().limit(steps.indexOf(step)).noneMatch(Step::isTodo);
    }

    Optional<Step> find(String key) {
        return steps.stream().filter(step -> step.key().equals(key)).findFirst();
    }

    /** The first required lesson behind that step that was not read, else the first of the whole course. */
    private Optional<Step> findUnreadAfter(Step place) {
        return steps.stream()
                .skip(steps.indexOf(place) + 1L)
                .filter(Journey::isUnread)
                .findFirst()
                .or(this::findUnread);
    }

    private Optional<Step> findUnread() {
        return steps.stream().filter(Journey::isUnread).findFirst();
    }

    private static boolean isUnread(Step step) {
        return step.isLesson() && step.isTodo();
    }

    private Optional<Step> findTodo() {
        return steps.stream().filter(Step::isTodo).findFirst();
    }

    private Optional<Step> lessonAt(int number) {
        return steps.stream()
                .filter(step -> step.isLesson() && step.number() == number)
                .findFirst();
    }
}
