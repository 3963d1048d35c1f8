package vn.muadam.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.muadam.account.Device;
import vn.muadam.account.DeviceService;
import vn.muadam.account.SharedDeviceService;
import vn.muadam.shared.NotFoundException;

/** Backs /account/mine/devices.xhtml: where one is signed in, and an end to what one does not know or has lost. */
@Named
@RequestScoped
public class DevicesView {

    @Inject
    private DeviceService deviceService;

    @Inject
    private SharedDeviceService sharedDevices;

    @Inject
    private HttpServletRequest request;

    private @Nullable List<Device> devices;
    private @Nullable List<Device> shared;

    /** Plain forms: the button of a device bears its number, the one below the list ends all others. */
    public @Nullable String endPosted() {
        if (!request.getMethod().equals("POST")) {
            return null;
        }
        String device = Objects.requireNonNullElse(request.getParameter("device"), "");
        if (device.equals("others")) {
            deviceService.endOthers();
        } else if (device.matches("\\d{1,18}")) {
            deviceService.end(Long.parseLong(device));
        } else if (device.matches("shared-\\d{1,18}")) {
            sharedDevices.end(Long.parseLong(device.substring("shared-".length())));
        } else {
            throw new NotFoundException();
        }
        return "/account/mine/devices?faces-redirect=true&done=ended";
    }

    /** Those that one opened for a team and that are open still. */
    public List<Device> getShared() {
        if (shared == null) {
            shared = sharedDevices.findOwn();
        }
        return shared;
    }

    public List<Device> getDevices() {
        if (devices == null) {
            devices = deviceService.findOwn();
        }
        return devices;
    }
}
