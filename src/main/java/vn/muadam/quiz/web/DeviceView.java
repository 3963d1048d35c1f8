package vn.muadam.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import vn.muadam.shared.DeviceUse;
import vn.muadam.shared.KeyPurpose;
import vn.muadam.shared.Keys;

/** The device in front of a quiz page, by the name under which it saves. */
@Named
@RequestScoped
public class DeviceView {

    @Inject
    private FacesContext faces;

    @Inject
    private Keys keys;

    /** The name of the device; a new one gets its name with this page. */
    public String getName() {
        ExternalContext external = faces.getExternalContext();
        return Device.of((HttpServletRequest) external.getRequest(), (HttpServletResponse) external.getResponse());
    }

    /**
     * The key under which a shared device keeps answers to that attempt until they are stored, in hexadecimal: only pages of
     * its own person bring it, so that nobody else who holds the device reads them. Null on a device of one's own.
     */
    public @Nullable String sealOf(String token) {
        if (!faces.getExternalContext().isUserInRole(DeviceUse.SHARED)) {
            return null;
        }
        return keys.hmac(KeyPurpose.LOOKUP, keys.current(KeyPurpose.LOOKUP), "answers:" + token)
                .orElseThrow();
    }
}
