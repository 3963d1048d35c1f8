package vn.muadam.run.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.CourseVersion;
import vn.muadam.organisation.Unit;
import vn.muadam.organisation.UnitId;
import vn.muadam.run.Admission;
import vn.muadam.run.RunDraft;
import vn.muadam.run.RunService;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.web.PostedForm;

/** Backs /run/manage/run-new.xhtml: a run is planned. */
@Named
@RequestScoped
public class RunFormView {

    private static final int NO_NUMBER = -1;

    @Inject
    private RunService runs;

    @Inject
    private PostedForm form;

    /** Asks before the page begins, so that whoever may not see it finds nothing. */
    public void load() {
        runs.findPlaces();
    }

    public @Nullable String planPosted() {
        if (!form.isPosted()) {
            return null;
        }
        long id = runs.plan(new RunDraft(
                form.text("course"),
                new UnitId(form.number("unit")),
                form.text("title"),
                form.day("starts").orElse(LocalDate.EPOCH),
                form.day("ends").orElse(LocalDate.EPOCH),
                form.constant(Admission.class, "admission").orElseThrow(NotFoundException::new),
                whole("capacity"),
                whole("planned")));
        return "/run/manage/run?faces-redirect=true&done=planned&id=" + id;
    }

    /** What is no number is refused as one that is out of reason. */
    private @Nullable Integer whole(String name) {
        String typed = form.text(name);
        if (typed.isEmpty()) {
            return null;
        }
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : NO_NUMBER;
    }

    public Map<String, CourseVersion> getCourses() {
        return runs.findCourses();
    }

    public List<Unit> getPlaces() {
        return runs.findPlaces();
    }

    public String value(String field) {
        return form.typedOr(field, field.equals("admission") ? Admission.APPROVAL.name() : null);
    }
}
