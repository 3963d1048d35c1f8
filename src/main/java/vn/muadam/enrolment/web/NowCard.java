package vn.muadam.enrolment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.enrolment.Journey;
import vn.muadam.enrolment.Step;

/**
 * The one large card that says what to do now: begin, go on, take the final quiz, or look at the certificate.
 *
 * @param kicker the line above the heading
 * @param place "Bài 3/12", empty where there are no lessons
 * @param note a word on time below the button
 */
public record NowCard(
        String kicker,
        String heading,
        List<Stroke> strokes,
        String strokesLabel,
        String place,
        String action,
        String href,
        String note) {

    /** One stroke of rain for a lesson: {@code on} when read, {@code now} for the place to go on, else empty. */
    public record Stroke(String styleClass) {}

    static NowCard of(String courseKey, String title, Journey journey, Words words) {
        Step step = journey.findPlace().orElse(null);
        List<Step> lessons = journey.getLessons();
        return new NowCard(
                kicker(title, journey, words),
                heading(title, step, words),
                strokes(lessons, step),
                strokesLabel(lessons, step, words),
                place(lessons, step, words),
                action(journey, step, words),
                step == null ? Links.CERTIFICATES : Links.step(courseKey, step),
                note(journey, step, words));
    }

    static List<Stroke> strokes(List<Step> lessons, @Nullable Step now) {
        return lessons.stream()
                .map(lesson -> new Stroke(lesson.equals(now) ? "now" : lesson.isDone() ? "on" : ""))
                .toList();
    }

    /** What the strokes say to whoever cannot see them. */
    static String strokesLabel(List<Step> lessons, @Nullable Step now, Words words) {
        long read = lessons.stream()
                .filter(lesson -> lesson.isDone() && !lesson.equals(now))
                .count();
        return now != null && now.isLesson()
                ? words.text("now.label.strokesAt", read, lessons.size(), now.number())
                : words.text("now.label.strokes", read, lessons.size());
    }

    private static String kicker(String title, Journey journey, Words words) {
        if (journey.isCompleted()) {
            return words.text("now.label.completed");
        }
        return words.text(journey.isStarted() ? "now.label.learning" : "now.label.waiting", title);
    }

    private static String heading(String title, @Nullable Step step, Words words) {
        if (step == null) {
            return title;
        }
        return step.isLesson() ? words.text("now.heading.lesson", step.number(), step.title()) : step.title();
    }

    private static String place(List<Step> lessons, @Nullable Step step, Words words) {
        if (step != null && step.isLesson()) {
            return words.text("now.label.place", step.number(), lessons.size());
        }
        return lessons.isEmpty() ? "" : words.text("now.label.read", lessons.size());
    }

    private static String action(Journey journey, @Nullable Step step, Words words) {
        if (step == null) {
            return words.text("now.action.certificate");
        }
        if (step.isQuiz()) {
            return words.text("now.action.quiz");
        }
        if (step.isSurvey()) {
            return words.text("now.action.survey");
        }
        return words.text(journey.isStarted() ? "now.action.continue" : "now.action.start");
    }

    private static String note(Journey journey, @Nullable Step step, Words words) {
        if (step == null) {
            return words.text("now.help.completed");
        }
        if (step.isLesson() && journey.isStarted()) {
            return words.text("now.help.lesson", step.minutes());
        }
        if (step.isSurvey()) {
            return words.text("now.help.survey", step.minutes());
        }
        return words.text(step.isLesson() ? "now.help.first" : "now.help.quiz", step.minutes());
    }
}
