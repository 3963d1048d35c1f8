package vn.muadam.run.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.run.ArrivalService;
import vn.muadam.run.OwnSession;
import vn.muadam.shared.web.PostedForm;

/** Backs /run/here.xhtml, where a learner says that they are at a session, and the sessions on the page of their runs. */
@Named
@RequestScoped
public class ArrivalView {

    @Inject
    private ArrivalService arrivals;

    @Inject
    private PostedForm form;

    private @Nullable OwnSession own;

    /** Asks before the page begins, so that what does not exist is answered with 404. */
    public void load() {
        getOwn();
    }

    public @Nullable String arrivePosted() {
        if (!form.isPosted()) {
            return null;
        }
        arrivals.arrive(getOwn().session().getId(), getCode());
        return "/run/here?faces-redirect=true&session=" + getOwn().session().getId();
    }

    public OwnSession getOwn() {
        if (own == null) {
            own = arrivals.get(form.number("session"));
        }
        return own;
    }

    /** The code that was scanned or typed, its digits alone. */
    public String getCode() {
        return form.text("code").replaceAll("\\D", "");
    }

    /** The sessions of a run in which the learner takes part. */
    public List<OwnSession> of(long run) {
        return arrivals.findMine(run);
    }
}
