package vn.muadam.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.muadam.organisation.Level;
import vn.muadam.organisation.Unit;
import vn.muadam.organisation.Units;
import vn.muadam.shared.DataMigration;

/** Makes findable whom the version before knew: by the words of the name, by what duplicates share, by the commune. */
@ApplicationScoped
class PersonIndexing implements DataMigration {

    @Inject
    private PersonRepository people;

    @Inject
    private MembershipRepository memberships;

    @Inject
    private Units units;

    @Override
    public String name() {
        return "person-index";
    }

    @Override
    public int migrateNext(int atMost) {
        List<Person> next = people.findUnindexed(atMost);
        for (Person person : next) {
            person.index();
            memberships
                    .findLatestPrimary(person.getId())
                    .flatMap(membership -> units.ancestorAt(Level.COMMUNE, membership.getTeam()))
                    .map(Unit::getId)
                    .ifPresent(person::settleIn);
        }
        return next.size();
    }
}
