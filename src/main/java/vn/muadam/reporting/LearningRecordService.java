package vn.muadam.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.SignedInUser;
import vn.muadam.shared.VietnamTime;

/** Shows what somebody has learnt: to themselves, and to the officials of their units. */
@Stateless
public class LearningRecordService {

    @Inject
    private LearningRecords records;

    @Inject
    private PersonReports personReports;

    @Inject
    private Places places;

    @Inject
    private SignedInUser user;

    @Inject
    private Clock clock;

    /** The record of whoever is signed in. */
    @RolesAllowed("LEARNER")
    public LearningRecord getMine() {
        return records.get(user.id(), VietnamTime.today(clock));
    }

    /**
     * The record of one person, who belongs or has belonged to a unit in the scope.
     *
     * @throws vn.muadam.shared.NotFoundException for anybody else
     */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN", "AUDITOR"})
    public LearningRecord get(PersonId person) {
        personReports.requireInScope(person, places.scope());
        return records.get(person, VietnamTime.today(clock));
    }
}
