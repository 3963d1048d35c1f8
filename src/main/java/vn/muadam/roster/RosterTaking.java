package vn.muadam.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.muadam.document.SheetRow;
import vn.muadam.identity.HomeOrganisation;
import vn.muadam.identity.Joining;
import vn.muadam.identity.KnownPerson;
import vn.muadam.identity.NewPerson;
import vn.muadam.identity.PeopleRegister;
import vn.muadam.identity.PersonField;
import vn.muadam.identity.Registered;
import vn.muadam.identity.TeamRole;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.VietnamTime;

/** Writes lines of a list onto the record, and remembers with each what takes it back. */
@ApplicationScoped
@Transactional
class RosterTaking {

    @Inject
    private LineRepository lines;

    @Inject
    private PeopleRegister register;

    @Inject
    private Clock clock;

    /** The next lines of the list, all of them or none; empty when nothing is left. */
    List<Applied> takeNext(ImportBatch batch, Comparison comparison, ListedPlaces places, int after) {
        LineReader reader = new LineReader(batch.getMapping(), VietnamTime.today(clock));
        List<ReadLine> next = lines.findWaiting(batch.getId(), after, RosterReading.CHUNK).stream()
                .map(line -> reader.read(new SheetRow(line.number(), line.cells()), line.section()))
                .toList();
        if (next.isEmpty()) {
            return List.of();
        }
        List<Compared> compared = comparison.compare(next);
        Map<Integer, Applied> byLine = new java.util.HashMap<>();
        takeNew(compared, places, byLine);
        for (Compared line : compared) {
            byLine.computeIfAbsent(line.line().row().number(), number -> takeKnown(line, places));
        }
        List<Applied> taken = compared.stream()
                .map(line -> byLine.get(line.line().row().number()))
                .toList();
        lines.applied(batch.getId(), taken);
        return taken;
    }

    private void takeNew(List<Compared> compared, ListedPlaces places, Map<Integer, Applied> byLine) {
        List<Compared> newLines =
                compared.stream().filter(line -> line.verdict() == Verdict.NEW).toList();
        List<NewPerson> people = new ArrayList<>(newLines.size());
        for (Compared line : newLines) {
            Entry entry = line.line().entry();
            UnitId home = java.util.Objects.requireNonNull(line.commune());
            people.add(new NewPerson(
                    entry.name(),
                    entry.birthYear(),
                    entry.sex(),
                    entry.phone(),
                    entry.email(),
                    entry.personalId(),
                    home,
                    joining(entry, places.teamOrNew(home, entry.team()), null)));
        }
        List<Registered> registered = register.add(people);
        for (int i = 0; i < newLines.size(); i++) {
            int number = newLines.get(i).line().row().number();
            Undo undo = Undo.creation(registered.get(i).membership());
            byLine.put(
                    number,
                    new Applied(number, Verdict.NEW, Map.of(), registered.get(i).person(), undo));
        }
    }

    private Joining joining(Entry entry, UnitId team, KnownPerson.@Nullable OpenMembership before) {
        TeamRole role = entry.teamRole() != null ? entry.teamRole() : before == null ? TeamRole.MEMBER : before.role();
        HomeOrganisation from = entry.organisation() == null && before != null ? before.from() : entry.organisation();
        LocalDate today = VietnamTime.today(clock);
        LocalDate since = before == null && entry.since() != null ? entry.since() : today;
        return new Joining(team, role, true, from, since);
    }

    private Applied takeKnown(Compared line, ListedPlaces places) {
        int number = line.line().row().number();
        KnownPerson person = line.person();
        if (person == null || !line.verdict().isChange()) {
            return new Applied(number, line.verdict(), line.faults(), person == null ? null : person.id(), null);
        }
        Entry entry = line.line().entry();
        Map<PersonField, @Nullable String> values = Differences.values(entry, line.differences(), register);
        Map<PersonField, @Nullable String> before = values.isEmpty() ? Map.of() : register.correct(person.id(), values);
        boolean moves = line.differences().stream().anyMatch(it -> isPlace(it.field()));
        Undo undo = moves ? move(line, person, places, before) : new Undo(false, null, null, null, before);
        return new Applied(number, line.verdict(), Map.of(), person.id(), undo);
    }

    private static boolean isPlace(String field) {
        return field.equals("TEAM") || field.equals("TEAM_ROLE") || field.equals("ORGANISATION");
    }

    /** The place the person had in that team, or else the primary one, ends; the new one begins today. */
    private Undo move(
            Compared line, KnownPerson person, ListedPlaces places, Map<PersonField, @Nullable String> before) {
        UnitId home = java.util.Objects.requireNonNull(line.commune());
        UnitId team = places.teamOrNew(home, line.line().entry().team());
        Optional<KnownPerson.OpenMembership> old = person.in(team).or(person::primary);
        old.ifPresent(place -> register.leave(place.id(), VietnamTime.today(clock)));
        Joining joining = joining(line.line().entry(), team, old.orElse(null));
        boolean primary = old.map(KnownPerson.OpenMembership::primary).orElse(true);
        long joined = register.join(
                person.id(), new Joining(team, joining.role(), primary, joining.organisation(), joining.since()));
        UnitId keptBefore = person.home();
        if (primary && !home.equals(keptBefore)) {
            register.settle(person.id(), home);
        }
        return new Undo(false, joined, old.map(KnownPerson.OpenMembership::id).orElse(null), keptBefore, before);
    }
}
