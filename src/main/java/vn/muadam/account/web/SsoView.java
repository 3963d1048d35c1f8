package vn.muadam.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.muadam.account.ExternalSignInService;
import vn.muadam.shared.web.PostedForm;

/** Backs what pages show of a sign-in by a provider of identities: its button, and what went wrong on the way. */
@Named
@RequestScoped
public class SsoView {

    @Inject
    private ExternalSignInService externalSignIn;

    @Inject
    private FacesContext faces;

    @Inject
    private PostedForm address;

    public boolean isOffered() {
        return externalSignIn.isOffered();
    }

    public String getLabel() {
        return externalSignIn.label(faces.getViewRoot().getLocale());
    }

    /** The address of the way to the provider, and from there on to that page. */
    public String wayThen(String path) {
        return WayBack.through(SsoServlet.START, path);
    }

    /** The end of the key of a message; empty where nothing went wrong. */
    public String getFault() {
        String fault = address.text("sso");
        return fault.matches("cancelled|closed|failed|other") ? fault : "";
    }
}
