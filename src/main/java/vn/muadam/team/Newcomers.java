package vn.muadam.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.FoundPerson;
import vn.muadam.identity.Joining;
import vn.muadam.identity.NewPerson;
import vn.muadam.identity.PeopleRegister;
import vn.muadam.identity.PeopleSearchService;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.PersonName;
import vn.muadam.identity.PhoneNumber;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.VietnamTime;

/** Puts on record whoever comes into a team by a decision, unless they are on record already. */
@ApplicationScoped
class Newcomers {

    private static final int YOUNGEST = 14;
    private static final int ELDEST = 110;

    @Inject
    private PeopleRegister register;

    @Inject
    private PeopleSearchService search;

    @Inject
    private Clock clock;

    List<FoundPerson> findAlike(Newcomer newcomer) {
        String name = PersonName.of(newcomer.name()).folded();
        Integer year = year(newcomer).orElse(null);
        Stream<FoundPerson> namesakes = name.isEmpty()
                ? Stream.empty()
                : search.find(newcomer.name()).stream()
                        .filter(person ->
                                PersonName.of(person.fullName()).folded().equals(name))
                        .filter(person ->
                                year == null || person.birthYear() == null || Objects.equals(person.birthYear(), year));
        Stream<FoundPerson> sharers =
                PhoneNumber.parse(newcomer.phone()).stream().flatMap(phone -> search.find(phone.e164()).stream());
        return Stream.concat(namesakes, sharers).distinct().toList();
    }

    PersonId add(Newcomer newcomer, UnitId home, Joining place) {
        PersonName name = PersonName.of(newcomer.name());
        @Nullable PhoneNumber phone = PhoneNumber.parse(newcomer.phone()).orElse(null);
        @Nullable Integer year = year(newcomer).orElse(null);
        boolean phoneWrong = phone == null && !newcomer.phone().isBlank();
        boolean yearWrong = year == null && !newcomer.birthYear().isBlank();
        if (!name.isPrintable() || phoneWrong || yearWrong) {
            throw new NewcomerException(newcomer.name());
        }
        if (!newcomer.sure() && !findAlike(newcomer).isEmpty()) {
            throw new AlikeException(name.full());
        }
        NewPerson person = new NewPerson(name, year, null, phone, null, null, home, place);
        return register.add(List.of(person)).get(0).person();
    }

    private Optional<Integer> year(Newcomer newcomer) {
        int thisYear = VietnamTime.today(clock).getYear();
        return Optional.of(newcomer.birthYear().strip())
                .filter(typed -> typed.matches("\\d{4}"))
                .map(Integer::valueOf)
                .filter(year -> year <= thisYear - YOUNGEST && year >= thisYear - ELDEST);
    }
}
