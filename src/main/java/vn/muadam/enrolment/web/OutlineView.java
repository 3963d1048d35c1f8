package vn.muadam.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.CourseVersion;
import vn.muadam.enrolment.Journey;
import vn.muadam.enrolment.LearningService;
import vn.muadam.enrolment.Outline;
import vn.muadam.enrolment.Step;
import vn.muadam.shared.VietnamTime;

/** Backs /enrolment/course.xhtml: what a course holds, and how far the learner is. */
@Named
@RequestScoped
public class OutlineView {

    @Inject
    private LearningService learningService;

    @Inject
    private Words words;

    private String course = "";
    private @Nullable Outline outline;
    private @Nullable NowCard now;
    private List<SectionLines> sections = List.of();

    public void load() {
        outline = learningService.getOutline(course);
        now = cardOf(outline);
        sections = linesOf(outline);
    }

    private Outline outline() {
        return Objects.requireNonNull(outline);
    }

    public CourseVersion getVersion() {
        return outline().version();
    }

    public String getTitle() {
        String english = getVersion().getTitleEn();
        return words.isVietnamese() || english == null ? getVersion().getTitle() : english;
    }

    public String getFacts() {
        int lessons = outline().journey().getLessons().size();
        return words.text("course.label.facts", lessons, getVersion().getMinutes());
    }

    public @Nullable NowCard getNow() {
        return now;
    }

    private NowCard cardOf(Outline shown) {
        String english = shown.version().getTitleEn();
        String title = words.isVietnamese() || english == null ? shown.version().getShortTitle() : english;
        return NowCard.of(course, title, shown.journey(), words);
    }

    /** When it was completed last time, if it is to be learnt again; else empty. */
    public String getCompletedBefore() {
        Instant before = outline().completedBefore();
        return before == null ? "" : words.day(VietnamTime.dayOf(before));
    }

    /** What a learner who has begun must still do: each required part that is not done; empty before and after. */
    public List<StepLine> getMissing() {
        Journey journey = outline().journey();
        return journey.isStarted() && !journey.isCompleted()
                ? journey.findMissing().stream()
                        .map(step -> StepLine.of(outline(), step, null, words))
                        .toList()
                : List.of();
    }

    public String getMissingWords() {
        return words.text("course.heading.missing", outline().missingCount());
    }

    /** That some of the required parts are enough; empty where all are needed. */
    public String getChoiceWords() {
        long required =
                outline().journey().getSteps().stream().filter(Step::required).count();
        return outline().isChoice() ? words.text("course.help.anyOf", outline().needed(), required) : "";
    }

    /** Before the first lesson the page says what the course is good for. */
    public boolean isFirstVisit() {
        return !outline().journey().isStarted();
    }

    public List<SectionLines> getSections() {
        return sections;
    }

    private List<SectionLines> linesOf(Outline shown) {
        Step place = shown.journey().findPlace().orElse(null);
        return shown.sections().stream()
                .map(section -> new SectionLines(
                        section.title(),
                        section.steps().stream()
                                .map(step -> StepLine.of(shown, step, place, words))
                                .toList(),
                        KeepableModule.of(shown, section)))
                .toList();
    }

    /** A section of the outline, ready to be shown. */
    public record SectionLines(String title, List<StepLine> steps, KeepableModule module) {}

    public String getCourse() {
        return course;
    }

    public void setCourse(@Nullable String course) {
        this.course = course == null ? "" : course;
    }
}
