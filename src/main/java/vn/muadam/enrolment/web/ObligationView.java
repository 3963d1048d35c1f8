package vn.muadam.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.muadam.enrolment.Obligation;
import vn.muadam.enrolment.ObligationService;
import vn.muadam.enrolment.RequirementLine;
import vn.muadam.identity.PersonId;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.web.PostedForm;

/** Backs /enrolment/manage/obligation.xhtml: somebody is exempt from a course, or has longer for it. */
@Named
@RequestScoped
public class ObligationView {

    @Inject
    private ObligationService obligations;

    @Inject
    private RequirementWords words;

    @Inject
    private PostedForm form;

    private @Nullable Obligation obligation;

    /** Asks before the page begins, so that a person out of reach is answered with 404. */
    public void load() {
        getObligation();
    }

    public @Nullable String decidePosted() {
        if (!form.isPosted()) {
            return null;
        }
        switch (form.text("act")) {
            case "exempt" -> obligations.exempt(person(), course(), getReason());
            case "oblige" -> obligations.oblige(person(), course(), getReason());
            case "extend" ->
                obligations.extend(person(), course(), form.day("until").orElse(LocalDate.EPOCH), getReason());
            default -> throw new NotFoundException();
        }
        return "/reporting/manage/person?faces-redirect=true&done=" + form.text("act") + "&id=" + person();
    }

    public Obligation getObligation() {
        if (obligation == null) {
            obligation = obligations.get(person(), course());
        }
        return obligation;
    }

    /** Of whom it is required, this person among them. */
    public String getWhy() {
        RequirementLine line = getObligation().requirement();
        return line == null
                ? ""
                : words.who(
                        line.requirement().getAudience(),
                        line.requirement().getTenureFrom(),
                        line.requirement().getTenureTo());
    }

    private PersonId person() {
        return new PersonId(form.number("person"));
    }

    private String course() {
        return form.text("course");
    }

    /** Which of the forms was filled in; the other one stays empty. */
    public boolean isExtending() {
        return form.text("act").equals("extend");
    }

    public String getUntil() {
        return form.text("until");
    }

    public String getReason() {
        return form.text("reason");
    }
}
