package vn.muadam.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import vn.muadam.enrolment.Deed;
import vn.muadam.enrolment.PracticeService;
import vn.muadam.shared.web.PostedForm;

/** Backs /enrolment/activity.xhtml: what is to be done away from the screen, and saying that it was. */
@Named
@RequestScoped
public class DeedView {

    @Inject
    private PracticeService practices;

    @Inject
    private PostedForm form;

    private @Nullable Deed deed;

    /** Asks before the page begins, so that what does not exist is answered with 404. */
    public void load() {
        getDeed();
    }

    public @Nullable String reportPosted() {
        if (!form.isPosted()) {
            return null;
        }
        practices.report(getCourse(), getActivity(), form.text("note"));
        return "/enrolment/activity?faces-redirect=true&done=told&course=" + getCourse() + "&activity=" + getActivity();
    }

    public Deed getDeed() {
        if (deed == null) {
            deed = practices.get(getCourse(), getActivity());
        }
        return deed;
    }

    private String getCourse() {
        return key("course");
    }

    private String getActivity() {
        return key("activity");
    }

    private String key(String name) {
        return form.text(name).matches("[a-z0-9-]{1,60}") ? form.text(name) : "";
    }

    /** What is being written, or was said last. */
    public String getNote() {
        Deed shown = getDeed();
        return form.typedOr(
                "note", shown.report() == null ? null : shown.report().getNote());
    }

    public String getBack() {
        return Links.course(getCourse());
    }
}
