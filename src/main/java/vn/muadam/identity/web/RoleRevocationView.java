package vn.muadam.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.HeldRole;
import vn.muadam.identity.RoleService;
import vn.muadam.shared.web.PostedForm;

/** Backs /identity/manage/role-revocation.xhtml: the one question before a role is taken back is why. */
@Named
@RequestScoped
public class RoleRevocationView {

    @Inject
    private RoleService roleService;

    @Inject
    private PostedForm form;

    private @Nullable HeldRole role;

    /** Asks before the page begins, so that a role out of reach is answered with 404. */
    public void load() {
        getRole();
    }

    public @Nullable String revokePosted() {
        if (!form.isPosted()) {
            return null;
        }
        roleService.revoke(id(), getReason());
        return "/identity/manage/roles?faces-redirect=true&done=revoked";
    }

    public HeldRole getRole() {
        if (role == null) {
            role = roleService.get(id());
        }
        return role;
    }

    public String getReason() {
        return form.text("reason");
    }

    private long id() {
        return form.number("id");
    }
}
