package vn.muadam.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Leads from a page that was posted, or that is not to be shown now, to another: nothing is ever sent twice. */
@RequestScoped
class Redirect {

    @Inject
    private FacesContext faces;

    boolean isDue() {
        return ((HttpServletRequest) faces.getExternalContext().getRequest())
                .getMethod()
                .equals("POST");
    }

    void to(String address) throws IOException {
        ExternalContext external = faces.getExternalContext();
        external.redirect(external.getRequestContextPath() + address);
        faces.responseComplete();
    }
}
