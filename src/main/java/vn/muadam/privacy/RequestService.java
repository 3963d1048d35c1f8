package vn.muadam.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.audit.AuditTrail;
import vn.muadam.audit.AuditedAct;
import vn.muadam.identity.People;
import vn.muadam.identity.Permissions;
import vn.muadam.identity.Person;
import vn.muadam.identity.PersonErasure;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Role;
import vn.muadam.identity.SignedInUser;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.VietnamTime;

/** Answers what people ask about their data, each within one's own units and within two working days. */
@Stateless
public class RequestService {

    private static final Role[] KEEPERS = {Role.COMMUNE_OFFICER, Role.PROVINCE_ADMIN, Role.NATIONAL_ADMIN};
    private static final int MOST = 200;

    @Inject
    private PrivacyRepository privacy;

    @Inject
    private People people;

    @Inject
    private Permissions permissions;

    @Inject
    private SignedInUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    @Any
    private Instance<PersonErasure> erasures;

    /** What waits, the most urgent first. */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public List<WaitingRequest> findWaiting() {
        return privacy.findWaiting(permissions.scopeOf(KEEPERS), MOST);
    }

    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public LocalDate today() {
        return VietnamTime.today(clock);
    }

    /**
     * Answers a request.
     *
     * @param done whether what was asked for has been done
     * @throws NotFoundException for a request of somebody outside one's units
     * @throws ErasureOfOneselfException for one's own
     * @throws RequestAnsweredException when somebody has already
     * @throws AnswerMissingException without an answer
     */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public void answer(long id, boolean done, String answer) {
        DataRequest request = requireOwn(id);
        request.answer(done ? RequestState.DONE : RequestState.REFUSED, answer, user.id(), clock.instant());
        record("data-answered", request, request.getKind() + ", " + request.getState());
    }

    /**
     * Takes somebody off the record who has asked for it: name, numbers, account and places in teams go for good. What they
     * did stays as a number without a name, and the register of certificates stays as the law on archives wants it.
     *
     * @param sure whether whoever does it has said that they mean it
     * @throws NotFoundException for a request of somebody outside one's units, or that asks for something else
     * @throws ErasureUnsureException when they have not
     * @throws ErasureOfOneselfException for one's own
     * @throws RoleHeldException for somebody who holds a role
     * @throws RequestAnsweredException when somebody has answered already
     */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public void erase(long id, boolean sure, String answer) {
        DataRequest request = requireOwn(id);
        if (request.getKind() != RequestKind.ERASURE) {
            throw new NotFoundException();
        }
        if (!sure) {
            throw new ErasureUnsureException();
        }
        if (permissions.holdsAnyRole(request.person())) {
            throw new RoleHeldException();
        }
        request.answer(RequestState.DONE, answer, user.id(), clock.instant());
        record("data-erased", request, null);
        for (PersonId one : people.recordsOf(request.person())) {
            erasures.forEach(erasure -> erasure.erase(one));
        }
    }

    private DataRequest requireOwn(long id) {
        PersonId asker = privacy.find(id).map(DataRequest::person).orElseThrow(NotFoundException::new);
        home(people.get(asker));
        if (asker.equals(user.id())) {
            throw new ErasureOfOneselfException();
        }
        return privacy.lock(id).orElseThrow(NotFoundException::new);
    }

    private UnitId home(Person person) {
        UnitId home = person.getHomeUnit();
        if (home == null) {
            throw new NotFoundException();
        }
        permissions.require(home, KEEPERS);
        return home;
    }

    private void record(String act, DataRequest request, @Nullable String detail) {
        UnitId home = home(people.get(request.person()));
        AuditedAct done = AuditedAct.of(act, "person", request.person().value())
                .in(home.value())
                .withDetail(detail);
        audit.record(user.id().value(), done);
    }
}
