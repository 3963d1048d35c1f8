package vn.muadam.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The device in front of a quiz page, by the name under which it saves. */
@Named
@RequestScoped
public class DeviceView {

    @Inject
    private FacesContext faces;

    /** The name of the device; a new one gets its name with this page. */
    public String getName() {
        ExternalContext external = faces.getExternalContext();
        return Device.of((HttpServletRequest) external.getRequest(), (HttpServletResponse) external.getResponse());
    }
}
