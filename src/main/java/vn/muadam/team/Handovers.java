package vn.muadam.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.muadam.identity.LeaderCame;
import vn.muadam.identity.LeaderLeft;
import vn.muadam.identity.Membership;
import vn.muadam.identity.People;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.TeamRole;

/** Opens a handover when a leader leaves and addresses it to the next, whatever made them leave and come. */
@ApplicationScoped
class Handovers {

    @Inject
    private HandoverRepository handovers;

    @Inject
    private People people;

    void left(@Observes LeaderLeft event) {
        Optional<Handover> open = handovers.findOpen(event.team());
        if (open.isEmpty()) {
            Handover handover = new Handover(event.team(), event.person(), event.day());
            findNext(event).ifPresent(handover::goesTo);
            handovers.add(handover);
        } else if (event.person().equals(open.get().to())) {
            open.get().goesTo(null);
        }
    }

    /** The next may have come before the former left. */
    private Optional<PersonId> findNext(LeaderLeft event) {
        return people.membersOf(event.team(), event.day()).stream()
                .filter(membership -> membership.getRole() == TeamRole.LEADER)
                .map(Membership::getPerson)
                .filter(person -> !person.equals(event.person()))
                .findFirst();
    }

    void came(@Observes LeaderCame event) {
        handovers.findOpen(event.team()).ifPresent(open -> {
            if (open.from().equals(event.person())) {
                handovers.remove(open);
            } else {
                open.goesTo(event.person());
            }
        });
    }
}
