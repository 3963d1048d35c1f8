package vn.muadam.team;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.muadam.identity.People;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.SignedInUser;
import vn.muadam.organisation.UnitId;
import vn.muadam.organisation.Units;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.VietnamTime;

/** Shows a new leader what the former has left open, and an official whether it has been taken. */
@Stateless
public class HandoverService {

    @Inject
    private HandoverRepository handovers;

    @Inject
    private TeamDesk desk;

    @Inject
    private People people;

    @Inject
    private Units units;

    @Inject
    private SignedInUser user;

    @Inject
    private Clock clock;

    @Inject
    @Any
    private Instance<TeamDuties> duties;

    /** What waits for the signed-in person, the eldest first. */
    @RolesAllowed("LEARNER")
    public List<HandedOver> findWaiting() {
        return handovers.findWaiting(user.id(), VietnamTime.today(clock)).stream()
                .map(this::shown)
                .toList();
    }

    /**
     * What is being handed over in a team; empty when nothing is.
     *
     * @throws NotFoundException for a team outside one's units
     */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN", "AUDITOR"})
    public Optional<HandedOver> findOpen(UnitId team) {
        desk.requireReader(team);
        return handovers.findOpen(team).map(this::shown);
    }

    /** What a leader has to see to in that team today; for whoever keeps the team. */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN", "AUDITOR"})
    public List<OpenDuty> findDuties(UnitId team) {
        desk.requireReader(team);
        return dutiesOf(team);
    }

    /** The signed-in person says that they have taken it; said twice, or of a team that is not theirs, it does nothing. */
    @RolesAllowed("TEAM_LEADER")
    public void take(UnitId team) {
        PersonId person = user.id();
        handovers.findWaiting(person, VietnamTime.today(clock)).stream()
                .filter(handover -> handover.team().equals(team))
                .forEach(handover -> {
                    handover.take(clock.instant());
                    desk.record(
                            "team-handed-over",
                            team,
                            people.get(handover.from()).getFullName() + " → "
                                    + people.get(person).getFullName());
                });
    }

    private HandedOver shown(Handover handover) {
        PersonId to = handover.to();
        return new HandedOver(
                handover.id(),
                handover.team(),
                units.get(handover.team()).getName(),
                people.get(handover.from()).getFullName(),
                to == null ? null : people.get(to).getFullName(),
                handover.leftOn(),
                dutiesOf(handover.team()));
    }

    private List<OpenDuty> dutiesOf(UnitId team) {
        return duties.stream().flatMap(source -> source.findOpen(team).stream()).toList();
    }
}
