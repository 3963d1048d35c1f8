package vn.muadam.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.account.AssistanceService;
import vn.muadam.account.SlipHolder;
import vn.muadam.identity.PersonId;
import vn.muadam.shared.web.PostedForm;

/** Backs /account/mine/help.xhtml, where one names who helps, and the bar of every page that says so. */
@Named
@RequestScoped
public class AssistanceView {

    @Inject
    private AssistanceService assistance;

    @Inject
    private PostedForm form;

    private @Nullable String helper;
    private @Nullable List<SlipHolder> teammates;

    /** Plain forms: the button of a name bears its number. */
    public @Nullable String posted() {
        if (!form.isPosted()) {
            return null;
        }
        if (form.text("act").equals("end")) {
            assistance.end();
            return "/account/mine/help?faces-redirect=true";
        }
        assistance.begin(new PersonId(form.number("helper")));
        return "/enrolment/home?faces-redirect=true";
    }

    /** The name of whoever helps; empty while nobody does. */
    public String getHelper() {
        if (helper == null) {
            helper = assistance.findHelperName().orElse("");
        }
        return helper;
    }

    public List<SlipHolder> getTeammates() {
        if (teammates == null) {
            teammates = assistance.findTeammates();
        }
        return teammates;
    }
}
