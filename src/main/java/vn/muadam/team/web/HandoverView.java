package vn.muadam.team.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.shared.web.PostedForm;
import vn.muadam.team.HandedOver;
import vn.muadam.team.HandoverService;

/** Backs /team/handover.xhtml: what the former leader has left open, for the next one to take. */
@Named
@RequestScoped
public class HandoverView {

    @Inject
    private HandoverService handoverService;

    @Inject
    private TeamForm fields;

    @Inject
    private PostedForm form;

    private List<HandedOver> waiting = List.of();

    public void load() {
        waiting = handoverService.findWaiting();
    }

    public @Nullable String takePosted() {
        if (!form.isPosted()) {
            return null;
        }
        handoverService.take(fields.team());
        return "/enrolment/team?faces-redirect=true&team=" + fields.team();
    }

    public List<HandedOver> getWaiting() {
        return waiting;
    }
}
