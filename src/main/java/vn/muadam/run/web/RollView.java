package vn.muadam.run.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.muadam.document.QrCode;
import vn.muadam.identity.PersonId;
import vn.muadam.run.AttendanceWay;
import vn.muadam.run.RollLine;
import vn.muadam.run.RunSession;
import vn.muadam.run.SessionService;
import vn.muadam.shared.Installation;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.web.PostedForm;

/**
 * Backs /run/roll.xhtml for leaders, and /run/manage/session.xhtml and screen.xhtml for whoever holds the run: who is
 * expected at a session, and who is there.
 *
 * <p>The form says who was taken down when it was opened, so that of two who call the names at once neither undoes what the
 * other did.
 */
@Named
@RequestScoped
public class RollView {

    @Inject
    private SessionService sessions;

    @Inject
    private Installation installation;

    @Inject
    private PostedForm form;

    @Inject
    private Clock clock;

    private @Nullable RunSession session;
    private @Nullable List<RollLine> lines;
    private @Nullable String code;

    /** Asks before the page begins, so that whoever may not see it finds nothing. */
    public void load() {
        getLines();
    }

    /** The same for the page of whoever holds the run. */
    public void loadHeld() {
        if (!sessions.isHeld(getSession().getId())) {
            throw new NotFoundException();
        }
        getLines();
    }

    /** What the leader has ticked. */
    public @Nullable String takePosted() {
        return form.isPosted() ? take("/run/roll") : null;
    }

    /** The same, or the session is cancelled. */
    public @Nullable String decidePosted() {
        if (!form.isPosted()) {
            return null;
        }
        if (form.text("act").equals("cancel")) {
            sessions.cancel(getSession().getId());
            return "/run/manage/session?faces-redirect=true&done=cancelled&id="
                    + getSession().getId();
        }
        return take("/run/manage/session");
    }

    private String take(String page) {
        Set<PersonId> was = people("was");
        Set<PersonId> ticked = people("came");
        Set<PersonId> came = new HashSet<>(ticked);
        came.removeAll(was);
        Set<PersonId> missed = new HashSet<>(was);
        missed.removeAll(ticked);
        long id = getSession().getId();
        int changed = sessions.take(
                id,
                came,
                missed,
                form.constant(AttendanceWay.class, "way").orElse(AttendanceWay.LIST),
                form.text("reason"));
        return page + "?faces-redirect=true&done=taken&changed=" + changed + "&id=" + id;
    }

    private Set<PersonId> people(String field) {
        Set<PersonId> people = new HashSet<>();
        for (String person : form.all(field)) {
            if (!person.matches("\\d{1,18}")) {
                throw new NotFoundException();
            }
            people.add(new PersonId(Long.parseLong(person)));
        }
        return people;
    }

    public RunSession getSession() {
        if (session == null) {
            session = sessions.get(form.number("id"));
        }
        return session;
    }

    public List<RollLine> getLines() {
        if (lines == null) {
            lines = sessions.findRoll(getSession().getId());
        }
        return lines;
    }

    public long getPresent() {
        return getLines().stream().filter(RollLine::isPresent).count();
    }

    /** Whether the person was taken down when the form was opened. */
    public boolean was(RollLine line) {
        return form.isPosted() ? form.all("was").contains(line.person().toString()) : line.isPresent();
    }

    public boolean isTicked(RollLine line) {
        return form.isPosted() ? form.all("came").contains(line.person().toString()) : line.isPresent();
    }

    public boolean isPaper() {
        return form.text("way").equals(AttendanceWay.PAPER.name());
    }

    public String getReason() {
        return form.text("reason");
    }

    public boolean isLate() {
        return getSession().isLate(clock.instant());
    }

    /** Whether somebody can still be taken down. */
    public boolean isOpen() {
        return !getSession().isCancelled() && !getSession().isOver(clock.instant());
    }

    /** How many have just been taken down, or off; empty for an address that says nothing. */
    public String getChanged() {
        return form.text("changed").matches("\\d{1,6}") ? form.text("changed") : "";
    }

    /** Whether the code on the screen works now. */
    public boolean isShowing() {
        return getSession().isShowing(clock.instant());
    }

    /** The code that stands on the screen now. */
    public String getCode() {
        if (code == null) {
            code = sessions.codeOf(getSession().getId());
        }
        return code;
    }

    /** The same as a picture that leads there. */
    public QrCode getQr() {
        return QrCode.of(installation.publicUrl() + "/run/here.xhtml?session="
                + getSession().getId() + "&code=" + getCode());
    }

    /** Where the code can be typed, as people write it. */
    public String getAddress() {
        return installation.publicUrl().replaceFirst("^https?://", "") + "/run/here.xhtml?session="
                + getSession().getId();
    }

    /** The sessions around today of the people one leads. */
    public List<RunSession> getLed() {
        return sessions.findLed();
    }
}
