package vn.muadam.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.CourseVersion;
import vn.muadam.enrolment.Audience;
import vn.muadam.enrolment.DueKind;
import vn.muadam.enrolment.DueSchedule;
import vn.muadam.enrolment.ReachChangedException;
import vn.muadam.enrolment.RequirementDraft;
import vn.muadam.enrolment.RequirementReach;
import vn.muadam.enrolment.RequirementService;
import vn.muadam.organisation.Unit;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.web.PostedForm;

/**
 * Backs /enrolment/manage/requirement-new.xhtml in three steps: what of whom, the days that this asks for, and a look at
 * whom it reaches. What was typed in one step goes through the others unseen.
 */
@Named
@RequestScoped
public class RequirementFormView {

    private static final List<String> FIRST = List.of("course", "unit", "audience", "kind");
    private static final List<String> SECOND =
            List.of("day", "days", "months", "opens", "tenureFrom", "tenureTo", "basis");

    @Inject
    private RequirementService requirements;

    @Inject
    private RequirementWords words;

    @Inject
    private PostedForm form;

    private @Nullable RequirementReach reach;

    /** A field that an earlier or later step filled in. */
    public record Kept(String name, String value) {}

    /** Asks before the page begins, so that whoever may not see it finds nothing. */
    public void load() {
        requirements.findPlaces();
    }

    public @Nullable String posted() {
        switch (form.isPosted() ? form.text("act") : "begin") {
            case "look" -> reach = requirements.preview(draft());
            case "require" -> {
                return require();
            }
            case "begin", "next" -> {}
            default -> throw new NotFoundException();
        }
        return null;
    }

    private String require() {
        RequirementDraft draft = draft();
        try {
            long id = requirements.require(draft, (int) form.number("seen"));
            return "/enrolment/manage/requirement?faces-redirect=true&done=decided&id=" + id;
        } catch (ReachChangedException e) {
            reach = requirements.preview(draft); // what is new is shown, with the sentence above it
            throw e;
        }
    }

    private RequirementDraft draft() {
        return new RequirementDraft(
                new UnitId(form.number("unit")),
                requirements.getCourse(form.text("course")).getCourseId(),
                form.constant(Audience.class, "audience").orElseThrow(NotFoundException::new),
                wholeOrNull("tenureFrom"),
                wholeOrNull("tenureTo"),
                schedule(),
                form.text("basis"));
    }

    private DueSchedule schedule() {
        return switch (kind()) {
            case NONE -> DueSchedule.none();
            case DAY -> DueSchedule.on(day());
            case DAYS -> DueSchedule.within(whole("days"));
            case YEARLY -> DueSchedule.eachYear(day(), whole("days"), whole("opens"));
            case RENEWAL -> DueSchedule.renewed(whole("days"), whole("months"), whole("opens"));
        };
    }

    private DueKind kind() {
        return form.constant(DueKind.class, "kind").orElseThrow(NotFoundException::new);
    }

    /** A day that was left out has passed long ago, and is refused as such. */
    private LocalDate day() {
        return form.day("day").orElse(LocalDate.EPOCH);
    }

    private @Nullable Integer wholeOrNull(String name) {
        return form.has(name) ? (Integer) whole(name) : null;
    }

    /** What is no number is refused as one that is out of reason. */
    private int whole(String name) {
        return form.text(name).matches("\\d{1,4}") ? Integer.parseInt(form.text(name)) : -1;
    }

    /** 1 to 3. */
    public int getStep() {
        if (reach != null) {
            return 3;
        }
        boolean chosen = form.isPosted() && !form.text("act").equals("begin");
        return chosen && form.constant(DueKind.class, "kind").isPresent() ? 2 : 1;
    }

    public List<Kept> getKept() {
        List<String> shown = getStep() == 1 ? FIRST : getStep() == 2 ? SECOND : List.of();
        return Stream.concat(FIRST.stream(), SECOND.stream())
                .filter(name -> !shown.contains(name) && form.has(name))
                .map(name -> new Kept(name, form.text(name)))
                .toList();
    }

    public boolean isAsking(String field) {
        return switch (field) {
            case "day" -> kind() == DueKind.DAY || kind() == DueKind.YEARLY;
            case "days" -> kind() == DueKind.DAYS || kind().isRepeated();
            case "months" -> kind() == DueKind.RENEWAL;
            default -> kind().isRepeated();
        };
    }

    /** For which kind the fields of the second step are. */
    public String getKind() {
        return kind().name();
    }

    /** What was typed, else what is usual. */
    public String value(String field) {
        return form.typedOr(field, usual(field));
    }

    private String usual(String field) {
        return switch (field) {
            case "kind" -> DueKind.DAY.name();
            case "audience" -> Audience.MEMBER.name();
            case "days" -> "30";
            case "months" -> "12";
            case "opens" -> "60";
            default -> "";
        };
    }

    public Map<String, CourseVersion> getCourses() {
        return requirements.findCourses();
    }

    public List<Unit> getPlaces() {
        return requirements.findPlaces();
    }

    public @Nullable RequirementReach getReach() {
        return reach;
    }

    public String getCourseTitle() {
        return words.title(requirements.getCourse(form.text("course")));
    }

    public String getUnitName() {
        return requirements.findPlaces().stream()
                .filter(unit -> unit.getId().toString().equals(form.text("unit")))
                .map(Unit::getName)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    public String getWho() {
        return words.who(draft().audience(), draft().tenureFrom(), draft().tenureTo());
    }

    public String getDue() {
        return words.due(schedule());
    }

    public String getBasis() {
        return form.text("basis");
    }
}
