package vn.muadam.account.web;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.muadam.account.SharedDeviceService;
import vn.muadam.account.SharedMeeting;
import vn.muadam.account.SlipHolder;
import vn.muadam.account.VerifiedPerson;
import vn.muadam.identity.PersonId;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.VietnamTime;
import vn.muadam.shared.web.PostedForm;

/** Backs /account/shared.xhtml: the names of a team to tap on a device that it passes around, then the PIN of the one tapped. */
@Named
@RequestScoped
public class SharedDeviceView {

    static final String PAGE = "/account/shared.xhtml";

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    private SharedDeviceService sharedDevices;

    @Inject
    private SharedDeviceCookie cookie;

    @Inject
    private SecurityContext security;

    @Inject
    private PostedForm form;

    @Inject
    private FacesContext faces;

    private @Nullable SharedMeeting meeting;
    private @Nullable List<SlipHolder> members;

    /** A device that is not shared, or no more, has the ordinary page; whoever is signed in gives it back first. */
    public void load() throws IOException {
        Optional<SharedMeeting> here = sharedDevices.findHere();
        if (here.isEmpty()) {
            leaveFor("/account/sign-in.xhtml");
        } else if (security.getCallerPrincipal() != null) {
            leaveFor("/");
        }
        meeting = here.orElse(null);
    }

    /** Plain forms, told apart by the button. */
    public void posted() throws IOException {
        if (!form.isPosted() || faces.getResponseComplete()) {
            return;
        }
        if (form.text("act").equals("end")) {
            sharedDevices.endHere();
            response().addCookie(cookie.none());
            leaveFor("/account/sign-in.xhtml?ended=true");
        } else {
            begin(sharedDevices.verify(new PersonId(form.number("person")), form.text("secret")));
        }
    }

    private void begin(VerifiedPerson person) throws IOException {
        AuthenticationStatus status = security.authenticate(
                (HttpServletRequest) faces.getExternalContext().getRequest(),
                response(),
                withParams().credential(person).rememberMe(true));
        if (status == AuthenticationStatus.SUCCESS) {
            leaveFor("/enrolment/home.xhtml");
        }
    }

    public List<SlipHolder> getMembers() {
        if (members == null) {
            members = sharedDevices.findMembers();
        }
        return members;
    }

    /** The member whose name was tapped; null while the names are shown. */
    public @Nullable SlipHolder getTapped() {
        @Nullable Long person = form.numberOrNull("person");
        if (person == null) {
            return null;
        }
        return getMembers().stream()
                .filter(member -> member.person().value() == person && member.hasAccount())
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    public String getTeamName() {
        return meeting == null ? "" : meeting.team();
    }

    public String getEnd() {
        return meeting == null ? "" : HOUR.format(VietnamTime.at(meeting.endsAt()));
    }

    private HttpServletResponse response() {
        return (HttpServletResponse) faces.getExternalContext().getResponse();
    }

    private void leaveFor(String path) throws IOException {
        ExternalContext external = faces.getExternalContext();
        external.redirect(path);
        faces.responseComplete();
    }
}
