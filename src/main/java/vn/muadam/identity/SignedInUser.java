package vn.muadam.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;
import vn.muadam.shared.DeviceUse;
import vn.muadam.shared.NotFoundException;

/** The person of this request; services ask it and never let a caller say who they are. */
@ApplicationScoped
public class SignedInUser {

    @Inject
    private SecurityContext security;

    @Inject
    private Assistance assistance;

    public Optional<PersonId> find() {
        return Optional.ofNullable(security.getCallerPrincipal())
                .map(Principal::getName)
                .filter(name -> name.chars().allMatch(Character::isDigit))
                .map(name -> new PersonId(Long.parseLong(name)));
    }

    /**
     * The person of this request.
     *
     * @throws NotFoundException when nobody is signed in
     */
    public PersonId id() {
        return find().orElseThrow(NotFoundException::new);
    }

    /** Whether somebody helps them on this device, so that what is done counts as assisted. */
    public boolean isAssisted() {
        return security.isCallerInRole(DeviceUse.ASSISTED);
    }

    /** Who helps them on this device; empty while they do everything themselves. */
    public Optional<PersonId> findHelper() {
        return isAssisted() ? assistance.findHelper() : Optional.empty();
    }

    /** Whether the person holds that role at this moment and on this device, where a second step may be due before. */
    public boolean hasRole(Role role) {
        return security.isCallerInRole(role.name());
    }

    public boolean hasAnyRole(Role... roles) {
        for (Role role : roles) {
            if (hasRole(role)) {
                return true;
            }
        }
        return false;
    }
}
