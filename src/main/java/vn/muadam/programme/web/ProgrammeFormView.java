package vn.muadam.programme.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.CourseVersion;
import vn.muadam.organisation.Unit;
import vn.muadam.organisation.UnitId;
import vn.muadam.programme.ProgrammeDraft;
import vn.muadam.programme.ProgrammeService;
import vn.muadam.programme.SetRule;
import vn.muadam.shared.web.PostedForm;

/** Backs /programme/manage/programme-new.xhtml: a programme is composed of up to four sets. */
@Named
@RequestScoped
public class ProgrammeFormView {

    private static final int SETS = 4;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private PostedForm form;

    private @Nullable Map<String, CourseVersion> courses;

    /** Asks before the page begins, so that whoever may not see it finds nothing. */
    public void load() {
        getCourses();
    }

    public @Nullable String composePosted() {
        if (!form.isPosted()) {
            return null;
        }
        List<ProgrammeDraft.SetDraft> sets = new ArrayList<>();
        for (int number : getNumbers()) {
            if (!form.text("title" + number).isEmpty()
                    || !form.all("course" + number).isEmpty()) {
                sets.add(set(number));
            }
        }
        long id = programmes.compose(
                new ProgrammeDraft(new UnitId(form.number("unit")), form.text("title"), form.text("summary"), sets));
        return "/programme/manage/programme?faces-redirect=true&done=composed&id=" + id;
    }

    private ProgrammeDraft.SetDraft set(int number) {
        String needed = form.text("needed" + number);
        return new ProgrammeDraft.SetDraft(
                form.text("title" + number),
                form.constant(SetRule.class, "rule" + number).orElse(SetRule.ALL),
                needed.matches("\\d{1,3}") ? Integer.parseInt(needed) : 0,
                form.all("course" + number));
    }

    /** The numbers of the sets that the form has room for. */
    public List<Integer> getNumbers() {
        return IntStream.rangeClosed(1, SETS).boxed().toList();
    }

    public Map<String, CourseVersion> getCourses() {
        if (courses == null) {
            courses = programmes.findCourses();
        }
        return courses;
    }

    public List<Unit> getPlaces() {
        return programmes.findPlaces();
    }

    public String value(String field) {
        return form.typedOr(field, field.startsWith("rule") ? SetRule.ALL.name() : null);
    }

    public boolean isChosen(int set, String course) {
        return form.all("course" + set).contains(course);
    }
}
