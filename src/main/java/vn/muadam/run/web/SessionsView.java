package vn.muadam.run.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.Activity;
import vn.muadam.run.SessionDraft;
import vn.muadam.run.SessionLine;
import vn.muadam.run.SessionService;
import vn.muadam.shared.web.PostedForm;

/** Backs /run/manage/session-new.xhtml, and the sessions on the page of a run. */
@Named
@RequestScoped
public class SessionsView {

    @Inject
    private SessionService sessions;

    @Inject
    private PostedForm form;

    private @Nullable List<Activity> meetings;

    /** Asks before the page begins, so that whoever may not see it finds nothing. */
    public void load() {
        getMeetings();
    }

    public @Nullable String planPosted() {
        if (!form.isPosted()) {
            return null;
        }
        String meeting = form.text("meeting");
        long id = sessions.plan(new SessionDraft(
                form.number("run"),
                form.text("title"),
                form.text("place"),
                form.moment("starts").orElse(Instant.EPOCH),
                form.moment("ends").orElse(Instant.EPOCH),
                meeting.isEmpty() ? null : meeting));
        return "/run/manage/session?faces-redirect=true&done=planned&id=" + id;
    }

    public long getRun() {
        return form.number("run");
    }

    /** The meetings of the course which the session may be. */
    public List<Activity> getMeetings() {
        if (meetings == null) {
            meetings = sessions.findMeetings(getRun());
        }
        return meetings;
    }

    /** What was typed, or the first meeting where nothing was. */
    public String value(String field) {
        boolean first = field.equals("meeting") && !getMeetings().isEmpty();
        return form.typedOr(field, first ? getMeetings().get(0).getKey() : null);
    }

    /** The sessions of that run, in their order. */
    public List<SessionLine> of(long run) {
        return sessions.findOf(run);
    }
}
