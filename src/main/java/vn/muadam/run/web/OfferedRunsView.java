package vn.muadam.run.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.run.OfferedRun;
import vn.muadam.run.SelfEnrolmentService;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.web.PostedForm;

/** Backs /run/runs.xhtml: the runs of a course that a learner may join, and joining or leaving one. */
@Named
@RequestScoped
public class OfferedRunsView {

    @Inject
    private SelfEnrolmentService enrolment;

    @Inject
    private PostedForm form;

    private @Nullable List<OfferedRun> runs;

    /** Asks before the page begins, so that a course that does not exist is answered with 404. */
    public void load() {
        getRuns();
    }

    public @Nullable String actPosted() {
        if (!form.isPosted()) {
            return null;
        }
        String done = switch (form.text("act")) {
            case "join" -> enrolment.join(form.number("run")).name();
            case "leave" -> {
                enrolment.leave(form.number("run"));
                yield "LEFT";
            }
            default -> throw new NotFoundException();
        };
        return "/run/runs?faces-redirect=true&course=" + getCourse() + "&done=" + done;
    }

    public List<OfferedRun> getRuns() {
        if (runs == null) {
            runs = enrolment.findRuns(getCourse());
        }
        return runs;
    }

    /** Whether there is any, so that the page of the course leads there. */
    public boolean isOffered() {
        return !getRuns().isEmpty();
    }

    /** What has just happened; empty for an address that says nothing, or something odd. */
    public String getDone() {
        return form.text("done").matches("ADMITTED|REQUESTED|WAITLISTED|LEFT") ? form.text("done") : "";
    }

    public String getCourse() {
        return form.text("course").matches("[a-z0-9-]{1,40}") ? form.text("course") : "";
    }

    public String getCourseHref() {
        return "/enrolment/course.xhtml?course=" + getCourse();
    }
}
