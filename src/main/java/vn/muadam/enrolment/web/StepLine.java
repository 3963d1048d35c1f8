package vn.muadam.enrolment.web;

import org.jspecify.annotations.Nullable;
import vn.muadam.enrolment.Outline;
import vn.muadam.enrolment.Step;

/**
 * One activity in the outline of a course.
 *
 * @param href null where there is no page to open, or not yet
 * @param styleClass of the row: now for the place to go on, off for what cannot be opened
 */
public record StepLine(@Nullable String href, String icon, String styleClass, String title, String note, boolean done) {

    static StepLine of(Outline outline, Step step, @Nullable Step now, Words words) {
        return new StepLine(
                outline.isOpen(step) ? Links.step(outline.courseKey(), step) : null,
                icon(step, outline.isOpen(step)),
                step.equals(now) ? "now" : outline.isOpen(step) ? "" : "off",
                step.isLesson() ? words.text("now.heading.lesson", step.number(), step.title()) : step.title(),
                note(step, words),
                step.isDone());
    }

    private static String icon(Step step, boolean open) {
        if (step.isDone()) {
            return "done";
        }
        if (!open) {
            return "lock";
        }
        return switch (step.kind()) {
            case LESSON -> "book";
            case QUIZ -> "edit";
            case PRACTICE -> "lamp";
            case MEETING -> "team";
            case SURVEY -> "edit";
        };
    }

    private static String note(Step step, Words words) {
        String kind = switch (step.kind()) {
            case LESSON -> words.text("course.label.minutes", step.minutes());
            case QUIZ ->
                words.text(step.required() ? "course.label.quizRequired" : "course.label.quiz", step.minutes());
            case PRACTICE -> words.text("course.label.practice");
            case MEETING -> words.text("course.label.meeting", step.minutes());
            case SURVEY -> words.text("course.label.survey", step.minutes());
        };
        return step.isDone() ? words.text("course.label.done", kind) : kind;
    }
}
