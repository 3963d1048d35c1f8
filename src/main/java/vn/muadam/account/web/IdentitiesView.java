package vn.muadam.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.account.ExternalIdentityService;
import vn.muadam.account.LinkedIdentity;
import vn.muadam.shared.web.PostedForm;

/** Backs /account/mine/identities.xhtml: which accounts elsewhere sign one in, and an end to that. */
@Named
@RequestScoped
public class IdentitiesView {

    static final String PAGE = "/account/mine/identities.xhtml";

    @Inject
    private ExternalIdentityService identityService;

    @Inject
    private FacesContext faces;

    @Inject
    private PostedForm form;

    private @Nullable List<LinkedIdentity> identities;

    /** A plain form: the button of an identity bears its number. */
    public @Nullable String endPosted() {
        if (!form.isPosted()) {
            return null;
        }
        identityService.end(form.number("identity"));
        return "/account/mine/identities?faces-redirect=true&done=ended";
    }

    public List<LinkedIdentity> getIdentities() {
        if (identities == null) {
            identities = identityService.findOwn(faces.getViewRoot().getLocale());
        }
        return identities;
    }
}
