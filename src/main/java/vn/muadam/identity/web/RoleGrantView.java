package vn.muadam.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
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
import vn.muadam.shared.web.PostedForm;

/** Backs /identity/manage/role-grant.xhtml: find the person, choose the unit, then say which role, how long and why. */
@Named
@RequestScoped
public class RoleGrantView {

    @Inject
    private RoleService roleService;

    @Inject
    private PostedForm form;

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
        if (!form.isPosted()) {
            return null;
        }
        LocalDate from = form.day("from").orElse(VietnamTime.today(clock));
        NewRole wanted = new NewRole(
                personId(), role(), unitId(), from, form.day("until").orElse(null), form.text("reason"));
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
        return form.has("person");
    }

    public boolean isUnitChosen() {
        return form.has("unit");
    }

    public String getTyped() {
        String typed = form.text("q");
        return typed.length() > 80 ? typed.substring(0, 80) : typed;
    }

    public String getUnit() {
        return form.text("unit");
    }

    public String getRole() {
        return form.text("role");
    }

    public String getFrom() {
        return form.has("from") ? form.text("from") : VietnamTime.today(clock).toString();
    }

    public String getUntil() {
        return form.text("until");
    }

    public String getReason() {
        return form.text("reason");
    }

    private PersonId personId() {
        return new PersonId(form.number("person"));
    }

    private UnitId unitId() {
        return new UnitId(form.number("unit"));
    }

    /** The list offers what there is; anything else was made up. */
    private Role role() {
        return form.constant(Role.class, "role").orElseThrow(NotFoundException::new);
    }
}
