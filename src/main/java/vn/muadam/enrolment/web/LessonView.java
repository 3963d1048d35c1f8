package vn.muadam.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.muadam.enrolment.LearningService;
import vn.muadam.enrolment.OpenedLesson;
import vn.muadam.enrolment.Step;

/** Backs /enrolment/lesson.xhtml: a learner reads a lesson, which thereby becomes the place to come back to. */
@Named
@RequestScoped
public class LessonView {

    @Inject
    private LearningService learningService;

    @Inject
    private Words words;

    private String course = "";
    private String lesson = "";
    private boolean copy;
    private @Nullable OpenedLesson opened;

    public void load() {
        opened = copy ? learningService.copyLesson(course, lesson) : learningService.openLesson(course, lesson);
    }

    /** Whether the page is asked for to be kept on the device, which is no reading yet. */
    public boolean isCopy() {
        return copy;
    }

    public void setCopy(boolean copy) {
        this.copy = copy;
    }

    /** For a lesson that asks for the learner's own word. */
    public String mark() {
        learningService.markLesson(course, lesson);
        return "/enrolment/lesson?faces-redirect=true&includeViewParams=true";
    }

    private OpenedLesson opened() {
        return Objects.requireNonNull(opened);
    }

    /** False when the lesson could not be opened yet; the page then says why. */
    public boolean isOpened() {
        return opened != null;
    }

    public Step getStep() {
        return opened().step();
    }

    public boolean isToMark() {
        return opened().toMark();
    }

    public String getCourseTitle() {
        return opened().version().getShortTitle();
    }

    public List<LessonPart> getParts() {
        return LessonPart.split(opened().lesson().getHtml());
    }

    public List<NowCard.Stroke> getStrokes() {
        return NowCard.strokes(opened().journey().getLessons(), getStep());
    }

    public String getStrokesLabel() {
        return NowCard.strokesLabel(opened().journey().getLessons(), getStep(), words);
    }

    public String getPlace() {
        int lessons = opened().journey().getLessons().size();
        return words.text("now.label.place", getStep().number(), lessons);
    }

    public String getMinutes() {
        return words.text("course.label.minutes", getStep().minutes());
    }

    public @Nullable Step getPractice() {
        return opened().practice();
    }

    public String getPracticeHref() {
        Step practice = opened().practice();
        return practice == null ? "" : Links.step(course, practice);
    }

    public String getPracticeNote() {
        Step practice = opened().practice();
        return practice == null ? "" : words.text("course.label.quiz", practice.minutes());
    }

    /** Back to the lesson before, from the first one to the outline. */
    public String getPreviousHref() {
        Step previous = opened().previous();
        return previous == null ? Links.course(course) : Links.step(course, previous);
    }

    public String getNextHref() {
        Step next = opened().next();
        return next == null ? Links.HOME : Links.step(course, next);
    }

    public String getNextWords() {
        Step next = opened().next();
        if (next == null) {
            return words.text("lesson.action.finish");
        }
        if (next.isSurvey()) {
            return words.text("now.action.survey");
        }
        return words.text(next.isQuiz() ? "lesson.action.quiz" : "lesson.action.next");
    }

    /** What is sent over Zalo beside the address. */
    public String getShareText() {
        String summary = opened().lesson().getSummary();
        String title =
                words.text("now.heading.lesson", getStep().number(), getStep().title());
        return summary == null ? title : title + ". " + summary;
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(@Nullable String course) {
        this.course = course == null ? "" : course;
    }

    public String getLesson() {
        return lesson;
    }

    public void setLesson(@Nullable String lesson) {
        this.lesson = lesson == null ? "" : lesson;
    }
}
