package vn.muadam.account;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.muadam.audit.AuditTrail;
import vn.muadam.audit.AuditedAct;
import vn.muadam.identity.Permissions;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Role;
import vn.muadam.identity.SignedInUser;
import vn.muadam.organisation.Team;
import vn.muadam.organisation.UnitId;
import vn.muadam.organisation.Units;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.VietnamTime;

/**
 * Lets a team learn on one device: a leader opens it, members tap their names and type their PINs, and nothing of one is
 * left for the next.
 *
 * <p>Nobody is signed in when they tap their name, so what is asked there is decided by the device's cookie: it shows the
 * names of that team and opens nothing without a secret. On such a device everybody is a learner and no more.
 */
@Stateless
public class SharedDeviceService {

    /** How long a device stays open when nobody ends it. */
    public static final Duration LIFETIME = SharedDevice.LIFETIME;

    private static final Role[] OPENERS = {Role.COMMUNE_OFFICER, Role.PROVINCE_ADMIN, Role.NATIONAL_ADMIN};

    @Inject
    private SharedDeviceRepository devices;

    @Inject
    private SignInRepository accounts;

    @Inject
    private ClaimRepository members;

    @Inject
    private SignInThrottle throttle;

    @Inject
    private SecretHash secretHash;

    @Inject
    private RequestDevice request;

    @Inject
    private Units units;

    @Inject
    private Permissions permissions;

    @Inject
    private SignedInUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * The team, for the page that opens a device for it.
     *
     * @throws NotFoundException for a team that is not one's own
     */
    @RolesAllowed({"TEAM_LEADER", "COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public Team getTeam(UnitId team) {
        permissions.requireLeaderOr(team, OPENERS);
        return units.getTeam(team);
    }

    /**
     * Opens this device for the members of the team.
     *
     * @return the token for the device's cookie
     * @throws NotFoundException for a team that is not one's own
     */
    @RolesAllowed({"TEAM_LEADER", "COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public String open(UnitId team) {
        UnitId opened = getTeam(team).getId();
        String token = Tokens.random();
        String kind = DeviceKind.of(request.userAgent());
        devices.add(new SharedDevice(Tokens.hash(token), opened, user.id(), kind, clock.instant()));
        record("shared-device-opened", user.id(), opened);
        return token;
    }

    /** What this device is open for; empty on a device of one person. */
    @PermitAll
    public Optional<SharedMeeting> findHere() {
        return here().map(
                        device -> new SharedMeeting(units.getTeam(device.team()).getName(), device.endsAt()));
    }

    /**
     * The members of the team, in Vietnamese order.
     *
     * @throws NotFoundException on a device that is not open
     */
    @PermitAll
    public List<SlipHolder> findMembers() {
        return members.findMembers(get().team(), VietnamTime.today(clock));
    }

    /**
     * Checks the secret of a member who tapped their name. Wrong ones are counted for that name on the devices of that team
     * only, so that nobody is locked out at home.
     *
     * @throws NotFoundException on a device that is not open, and for somebody who is not of the team or has no account
     * @throws TappedNameRefusedException when the secret is wrong
     * @throws SignInSlowedException after five wrong tries, until the wait is over
     */
    @PermitAll
    public VerifiedPerson verify(PersonId person, String secret) {
        UnitId team = get().team();
        boolean member = members.findMembers(team, VietnamTime.today(clock)).stream()
                .anyMatch(one -> one.person().equals(person) && one.hasAccount());
        if (!member) {
            throw new NotFoundException();
        }
        String counted = "shared:" + team + ":" + person;
        throttle.check(counted);
        boolean right = accounts.find(person)
                .filter(account -> secretHash.verify(secret, account.secretHash()) && account.isActive())
                .isPresent();
        if (!right) {
            throttle.failed(counted);
            throw new TappedNameRefusedException();
        }
        throttle.succeeded(counted);
        return new VerifiedPerson(person);
    }

    /** Ends it from the device itself, which takes no secret: it opens nothing. Once more does no harm. */
    @PermitAll
    public void endHere() {
        here().ifPresent(this::end);
    }

    /** Those that one opened and that are open still, the latest first. */
    @RolesAllowed("LEARNER")
    public List<Device> findOwn() {
        return devices.findOpen(user.id(), clock.instant()).stream()
                .map(SharedDevice::shown)
                .toList();
    }

    /**
     * Ends one from elsewhere.
     *
     * @throws NotFoundException when one did not open it, or it ended before
     */
    @RolesAllowed("LEARNER")
    public void end(long id) {
        end(devices.find(user.id(), id).orElseThrow(NotFoundException::new));
    }

    private void end(SharedDevice device) {
        devices.remove(device);
        record("shared-device-ended", device.openedBy(), device.team());
    }

    private SharedDevice get() {
        return here().orElseThrow(NotFoundException::new);
    }

    private Optional<SharedDevice> here() {
        return devices.findOpen(request.sharedToken(), clock.instant());
    }

    private void record(String act, PersonId by, UnitId team) {
        audit.record(by.value(), AuditedAct.of(act, "unit", team.value()).in(team.value()));
    }
}
