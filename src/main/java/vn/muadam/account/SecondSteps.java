package vn.muadam.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import vn.muadam.identity.Authorities;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Role;
import vn.muadam.shared.DeviceUse;
import vn.muadam.shared.Installation;

/**
 * Decides what somebody is on a device: whoever holds a role is an official only where the second step was passed, and
 * until then a learner like everybody else. On a device that a team passes around, and while somebody helps, everybody is one.
 *
 * <p>A real installation asks for the second step of every role; a demo only of those who have set one up, unless it is
 * told otherwise.
 */
@ApplicationScoped
class SecondSteps {

    @Inject
    private SecondStepRepository steps;

    @Inject
    private Authorities authorities;

    @Inject
    private Installation installation;

    /** The groups of a person on a device on which the second step was passed, or was not. */
    Set<String> groupsOf(PersonId person, boolean passed) {
        Set<String> groups = authorities.groupsOf(person);
        return passed || !isAskedOf(person, groups) ? groups : withheld(groups);
    }

    /** Whoever they are: a device that goes from hand to hand, or in the hand of a helper, is for learning. */
    static Set<String> groupsOfLearnerOnly(boolean onSharedDevice, boolean assisted) {
        Set<String> groups = new HashSet<>(Set.of(Role.LEARNER.name()));
        if (onSharedDevice) {
            groups.add(DeviceUse.SHARED);
        }
        if (assisted) {
            groups.add(DeviceUse.ASSISTED);
        }
        return groups;
    }

    /** Whether somebody who begins with these groups was asked for the second step, and has passed it. */
    boolean wasPassedFor(PersonId person, Set<String> groups) {
        return !groups.contains(SecondStepState.DUE) && isAskedOf(person, groups);
    }

    private boolean isAskedOf(PersonId person, Set<String> groups) {
        return groups.stream().anyMatch(SecondSteps::isGranted)
                && (installation.demandsSecondStep() || steps.find(person).isPresent());
    }

    private static Set<String> withheld(Set<String> groups) {
        Set<String> left = new HashSet<>(groups);
        left.removeIf(SecondSteps::isGranted);
        left.add(SecondStepState.DUE);
        return left;
    }

    private static boolean isGranted(String group) {
        return Role.valueOf(group).isGranted();
    }
}
