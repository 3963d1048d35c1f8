package vn.muadam.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.muadam.organisation.Units;
import vn.muadam.shared.Messages;

/** The record itself, the places in teams and the roles. */
@ApplicationScoped
class RecordDisclosure implements PersonDisclosure {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    @Inject
    private PersonRepository people;

    @Inject
    private MembershipRepository memberships;

    @Inject
    private RoleGrantRepository grants;

    @Inject
    private PersonalIds personalIds;

    @Inject
    private Units units;

    @Override
    public int order() {
        return 0;
    }

    @Override
    public List<DisclosedLine> disclose(PersonId id, Locale locale) {
        Messages words = Messages.of(RecordDisclosure.class, locale);
        Person person = people.get(id);
        List<DisclosedLine> lines = new ArrayList<>();
        String part = words.text("disclosure.record");
        add(lines, part, words.text("person.label.name"), person.getFullName());
        add(lines, part, words.text("person.label.year"), person.getBirthYear());
        add(
                lines,
                part,
                words.text("person.label.sex"),
                person.getSex().map(sex -> words.text("Sex." + sex)).orElse(""));
        add(
                lines,
                part,
                words.text("person.label.phone"),
                person.getPhone().map(PhoneNumber::display).orElse(""));
        add(lines, part, words.text("person.label.email"), person.getEmail());
        add(lines, part, words.text("person.label.number"), personalIds.maskedOf(person));
        if (person.getHomeUnit() != null) {
            add(lines, part, words.text("disclosure.home"), units.path(person.getHomeUnit()));
        }
        for (Membership membership : memberships.findAll(id)) {
            String team = units.get(membership.getTeam()).getName() + ", " + units.path(membership.getTeam());
            String role = words.text("TeamRole." + membership.getRole());
            String until = membership.getValidTo() == null ? "" : DAY.format(membership.getValidTo());
            String days = DAY.format(membership.getValidFrom()) + " – " + until;
            add(lines, words.text("disclosure.teams"), team, role + ", " + days);
        }
        for (long grant : grants.findIds(id)) {
            grants.find(grant)
                    .ifPresent(held -> add(
                            lines,
                            words.text("disclosure.roles"),
                            words.text("Role." + held.role()) + ", "
                                    + units.get(held.unit()).getName(),
                            held.days()));
        }
        return lines;
    }

    private static void add(List<DisclosedLine> lines, String part, String item, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            lines.add(new DisclosedLine(part, item, value.toString()));
        }
    }
}
