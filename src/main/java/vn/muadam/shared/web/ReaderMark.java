package vn.muadam.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Optional;
import vn.muadam.shared.DeviceUse;
import vn.muadam.shared.KeyPurpose;
import vn.muadam.shared.Keys;

/**
 * By what mark a device tells whose pages it keeps for the time without network. It says nothing about the person, and is
 * the same on each of their devices; a device that a team passes around, or on which somebody helps, keeps nothing.
 */
@RequestScoped
public class ReaderMark {

    /** The header that carries it, from the server with a page and to the server with what was done without network. */
    public static final String HEADER = "Muadam-Reader";

    /** In the place of a mark: nothing may be kept here, and what is kept must go. */
    public static final String NOBODY = "none";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Keys keys;

    /** The mark of whoever is signed in; empty where nobody is, and where nothing may be kept. */
    public Optional<String> find() {
        Principal caller = request.getUserPrincipal();
        boolean own = !request.isUserInRole(DeviceUse.SHARED) && !request.isUserInRole(DeviceUse.ASSISTED);
        return caller == null || !own
                ? Optional.empty()
                : keys.hmac(KeyPurpose.LOOKUP, keys.current(KeyPurpose.LOOKUP), "reader:" + caller.getName());
    }
}
