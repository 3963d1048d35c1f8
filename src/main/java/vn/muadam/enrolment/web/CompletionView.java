package vn.muadam.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import vn.muadam.enrolment.CompletionService;
import vn.muadam.enrolment.CompletionSheet;
import vn.muadam.enrolment.LearnerStep;
import vn.muadam.identity.PersonId;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.web.PostedForm;

/** Backs /enrolment/manage/completion.xhtml: what somebody has done of a course, and declaring what nobody could see. */
@Named
@RequestScoped
public class CompletionView {

    @Inject
    private CompletionService completions;

    @Inject
    private PostedForm form;

    private @Nullable CompletionSheet sheet;

    /** Asks before the page begins, so that a person out of reach is answered with 404. */
    public void load() {
        getSheet();
    }

    public @Nullable String decidePosted() {
        if (!form.isPosted()) {
            return null;
        }
        PersonId person = person();
        switch (form.text("act")) {
            case "complete" -> completions.complete(person, course(), form.text("activity"), getReason());
            case "reopen" -> completions.reopen(person, course(), form.text("activity"), getReason());
            default -> throw new NotFoundException();
        }
        return "/enrolment/manage/completion?faces-redirect=true&done=" + form.text("act") + "&person=" + person
                + "&course=" + course();
    }

    public CompletionSheet getSheet() {
        if (sheet == null) {
            sheet = completions.get(person(), course());
        }
        return sheet;
    }

    /** How many required activities are left. */
    public int getMissing() {
        return getSheet().required() - getSheet().done();
    }

    /** Whether that is the one that was refused: its form stays open, with what was typed. */
    public boolean isTyped(LearnerStep line) {
        return form.isPosted() && form.text("activity").equals(line.step().key());
    }

    public String getReason() {
        return form.text("reason");
    }

    private PersonId person() {
        return new PersonId(form.number("person"));
    }

    private String course() {
        return form.text("course");
    }
}
