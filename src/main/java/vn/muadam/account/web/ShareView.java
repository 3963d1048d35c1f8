package vn.muadam.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.muadam.account.SharedDeviceService;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.web.PostedForm;

/** Backs /account/manage/share.xhtml: makes the device at hand one that a team passes around. */
@Named
@RequestScoped
public class ShareView {

    @Inject
    private SharedDeviceService sharedDevices;

    @Inject
    private SharedDeviceCookie cookie;

    @Inject
    private PostedForm form;

    @Inject
    private HttpServletRequest request;

    @Inject
    private FacesContext faces;

    private String teamName = "";

    /** Asks before the page begins, so that whoever may not open a device for the team finds nothing. */
    public void load() {
        teamName = sharedDevices.getTeam(new UnitId(getTeam())).getName();
    }

    /** Whoever opens the device is signed out on it: the next one to hold it is somebody else. */
    public void openPosted() throws IOException, ServletException {
        if (!form.isPosted()) {
            return;
        }
        String token = sharedDevices.open(new UnitId(getTeam()));
        ExternalContext external = faces.getExternalContext();
        ((HttpServletResponse) external.getResponse()).addCookie(cookie.of(token, SharedDeviceService.LIFETIME));
        request.logout();
        external.redirect(SharedDeviceView.PAGE);
        faces.responseComplete();
    }

    public long getTeam() {
        return form.number("team");
    }

    public String getTeamName() {
        return teamName;
    }
}
