package vn.muadam.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.audit.AuditTrail;
import vn.muadam.audit.AuditedAct;
import vn.muadam.identity.NameMissingException;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Role;
import vn.muadam.identity.RoleGrants;
import vn.muadam.organisation.Level;
import vn.muadam.organisation.Unit;
import vn.muadam.organisation.UnitId;
import vn.muadam.organisation.Units;
import vn.muadam.shared.VietnamTime;

/**
 * Makes the first administrator of a real installation, once; nobody can be signed in then, so a one-time code from the
 * server's log stands for the permission.
 */
@Stateless
public class FirstAdministratorService {

    @Inject
    private FirstAdministratorCodes codes;

    @Inject
    private NewAccounts accounts;

    @Inject
    private RoleGrants grants;

    @Inject
    private Units units;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Whether there is nobody yet who could sign in, on an installation for real people. */
    @PermitAll
    public boolean isWanted() {
        return codes.areWanted();
    }

    /** The country, then its provinces of today in Vietnamese order. */
    @PermitAll
    public List<Unit> findPlaces() {
        Unit country = units.country();
        List<Unit> places = new ArrayList<>(List.of(country));
        places.addAll(units.children(country.getId()));
        return places;
    }

    /**
     * Makes the person, with a name that they vouch for themselves, the account, and the roles at the chosen place.
     *
     * @throws AdministratorExistsException when there is an account already, or somebody was quicker
     * @throws NameMissingException when the name is one word only or too long to print
     * @throws IdentifierUnsuitableException when it is neither a phone number nor a user name
     * @throws SecretLengthException when the secret is too short or too long
     * @throws SecretEasyToGuessException when it is one of those that are tried first
     * @throws SecretsDifferException when it was repeated differently
     * @throws PlaceMissingException when none of the places is chosen
     * @throws CodeRefusedException when the one-time code is wrong or too old
     * @throws CodeSlowedException after five wrong codes, until the wait is over
     */
    @PermitAll
    public PersonId create(NewAdministrator typed) {
        if (!codes.areWanted()) {
            throw new AdministratorExistsException();
        }
        NewAccount account = NewAccount.of(typed.name(), typed.identifier(), typed.secret(), typed.repeatedSecret());
        Unit place = placeOf(typed.place());
        codes.check(typed.code());
        if (!codes.endAll() || !codes.areWanted()) {
            throw new AdministratorExistsException();
        }
        return store(account, place);
    }

    private Unit placeOf(@Nullable UnitId chosen) {
        return findPlaces().stream()
                .filter(place -> place.getId().equals(chosen))
                .findFirst()
                .orElseThrow(PlaceMissingException::new);
    }

    private PersonId store(NewAccount account, Unit place) {
        Instant now = clock.instant();
        PersonId person = accounts.add(account, now);
        audit.record(
                person.value(),
                AuditedAct.of("first-administrator-created", "person", person.value())
                        .in(place.getId().value())
                        .changing(null, account.name().full()));
        Role role = place.getLevel() == Level.NATION ? Role.NATIONAL_ADMIN : Role.PROVINCE_ADMIN;
        for (Role granted : List.of(role, Role.SYSTEM_ADMIN)) {
            grants.add(person, granted, place.getId(), VietnamTime.dayOf(now));
            audit.record(
                    person.value(),
                    AuditedAct.of("role-granted", "person", person.value())
                            .in(place.getId().value())
                            .changing(null, RoleGrants.words(granted, place)));
        }
        return person;
    }
}
