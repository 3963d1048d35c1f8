package vn.muadam.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.VietnamTime;

/** People and their teams, for the capabilities above; it decides no permission. */
@ApplicationScoped
public class People {

    @Inject
    private PersonRepository people;

    @Inject
    private MembershipRepository memberships;

    @Inject
    private Clock clock;

    /**
     * The person of that id.
     *
     * @throws vn.muadam.shared.NotFoundException when there is none
     */
    public Person get(PersonId id) {
        return people.get(id);
    }

    /** Every record of one person: those that go on under this one first, this one last. */
    public List<PersonId> recordsOf(PersonId id) {
        List<PersonId> records = new ArrayList<>();
        people.findMergedInto(id).forEach(merged -> records.add(merged.getId()));
        records.add(id);
        return records;
    }

    /** Somebody new who vouches for their own name, because nobody stands above them. */
    @Transactional
    public PersonId addConfirmedByThemselves(PersonName name, @Nullable PhoneNumber phone, Instant now) {
        Person person = new Person(name, phone);
        people.add(person);
        person.confirmName(name, person.getId(), now);
        return person.getId();
    }

    /** The person's memberships of today, the primary one first. */
    public List<Membership> openMemberships(PersonId id) {
        return memberships.findOpen(id, VietnamTime.today(clock));
    }

    /** Where the person belongs: the team that counts them, else the unit that keeps their record; empty for neither. */
    public Optional<UnitId> placeOf(PersonId id) {
        return primaryTeam(id).or(() -> Optional.ofNullable(get(id).getHomeUnit()));
    }

    /** The team that counts the person in statistics today. */
    public Optional<UnitId> primaryTeam(PersonId id) {
        return openMemberships(id).stream().map(Membership::getTeam).findFirst();
    }

    /** Who sits in the team on that day, in no particular order. */
    public List<Membership> membersOf(UnitId team, LocalDate day) {
        return memberships.findOpenByTeam(team, day);
    }
}
