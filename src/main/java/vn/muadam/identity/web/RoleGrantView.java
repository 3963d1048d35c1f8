package vn.muadam.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.Candidate;
import vn.muadam.identity.NewRole;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Role;
import vn.muadam.identity.RoleService;
import vn.muadam.organisation.Unit;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.VietnamTime;

/** Backs /identity/manage/role-grant.xhtml: find the person, choose the unit, then say which role, how long and why. */
@Named
@RequestScoped
public class RoleGrantView {

    @Inject
    private RoleService roleService;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    private @Nullable List<Candidate> candidates;
    private @Nullable Candidate person;
    private @Nullable List<Role> roles;

    /** Asks before the page begins, so that whoever may not see it finds nothing. */
    public void load() {
        getChoices();
        if (isPersonChosen()) {
            getPerson();
        }
    }

    /** A plain form; what was typed stays in it when it is refused. */
    public @Nullable String grantPosted() {
        if (!request.getMethod().equals("POST")) {
            return null;
        }
        LocalDate from = day("from");
        LocalDate until = day("until");
        NewRole wanted = new NewRole(
                personId(), role(), unitId(), from == null ? VietnamTime.today(clock) : from, until, text("reason"));
        roleService.grant(wanted, getTyped());
        return "/identity/manage/roles?faces-redirect=true&done=granted";
    }

    public List<Candidate> getCandidates() {
        if (candidates == null) {
            candidates = roleService.findCandidates(getTyped());
        }
        return candidates;
    }

    public Candidate getPerson() {
        if (person == null) {
            person = roleService.getCandidate(personId(), getTyped());
        }
        return person;
    }

    public List<Unit> getChoices() {
        return roleService.choices(isUnitChosen() ? unitId() : null);
    }

    public List<Role> getRoles() {
        if (roles == null) {
            roles = roleService.findGivable(unitId());
        }
        return roles;
    }

    public boolean isPersonChosen() {
        return !text("person").isEmpty();
    }

    public boolean isUnitChosen() {
        return !text("unit").isEmpty();
    }

    public String getTyped() {
        String typed = text("q");
        return typed.length() > 80 ? typed.substring(0, 80) : typed;
    }

    public String getUnit() {
        return text("unit");
    }

    public String getRole() {
        return text("role");
    }

    public String getFrom() {
        return text("from").isEmpty() ? VietnamTime.today(clock).toString() : text("from");
    }

    public String getUntil() {
        return text("until");
    }

    public String getReason() {
        return text("reason");
    }

    private PersonId personId() {
        return new PersonId(number("person"));
    }

    private UnitId unitId() {
        return new UnitId(number("unit"));
    }

    /** The list offers what there is; anything else was made up. */
    private Role role() {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(text("role")))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private @Nullable LocalDate day(String name) {
        try {
            return text(name).isEmpty() ? null : LocalDate.parse(text(name));
        } catch (DateTimeParseException e) {
            throw new NotFoundException(); // the field sends a day or nothing
        }
    }

    private long number(String name) {
        if (!text(name).matches("\\d{1,18}")) {
            throw new NotFoundException();
        }
        return Long.parseLong(text(name));
    }

    private String text(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }
}
