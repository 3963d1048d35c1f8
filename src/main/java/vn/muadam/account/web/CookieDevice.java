package vn.muadam.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import vn.muadam.account.RequestDevice;

/** The device of this request, by the cookie that {@link SignInMechanism} gave it. */
@ApplicationScoped
class CookieDevice implements RequestDevice {

    @Inject
    private HttpServletRequest request;

    @Override
    public String token() {
        return Cookies.find(request, SignInMechanism.COOKIE);
    }

    @Override
    public String sharedToken() {
        return SharedDeviceCookie.tokenOf(request);
    }

    @Override
    public String mark() {
        return DeviceMarkFilter.markOf(request);
    }

    @Override
    public String network() {
        return Network.of(request.getRemoteAddr());
    }

    @Override
    public String userAgent() {
        return Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
    }
}
