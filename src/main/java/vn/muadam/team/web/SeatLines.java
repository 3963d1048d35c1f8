package vn.muadam.team.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.FoundPerson;
import vn.muadam.identity.HomeOrganisation;
import vn.muadam.identity.PeopleSearchService;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.TeamRole;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.web.PostedForm;
import vn.muadam.team.Newcomer;
import vn.muadam.team.ReconstitutionService;
import vn.muadam.team.Seat;
import vn.muadam.team.WantedSeat;

/** The members in the form of a decision: those who sit in the team, and those who were added to the form. */
@RequestScoped
class SeatLines {

    private static final int MOST = 60;

    @Inject
    private ReconstitutionService reconstitutionService;

    @Inject
    private PeopleSearchService peopleSearchService;

    @Inject
    private PostedForm form;

    List<SeatLine> read(UnitId team) {
        List<Seat> sitting = reconstitutionService.findSeats(team);
        Map<String, Seat> byToken = sitting.stream()
                .collect(Collectors.toMap(seat -> "p" + seat.person(), Function.identity(), (one, other) -> one));
        Set<String> tokens = new LinkedHashSet<>(byToken.isEmpty() ? List.of() : tokensOf(sitting));
        form.all("seat").stream()
                .filter(token -> token.matches("[pn]\\d{1,18}"))
                .forEach(tokens::add);
        if (form.has("add")) {
            tokens.add("p" + form.number("add"));
        }
        if (form.text("act").equals("new")) {
            tokens.add("n" + (tokens.size() + 1));
        }
        tokens.removeAll(form.all("drop"));
        List<SeatLine> lines = new ArrayList<>();
        tokens.stream().limit(MOST).forEach(token -> lines.add(line(token, byToken.get(token))));
        return lines;
    }

    private static List<String> tokensOf(List<Seat> seats) {
        return seats.stream().map(seat -> "p" + seat.person()).toList();
    }

    private SeatLine line(String token, @Nullable Seat seat) {
        if (seat != null) {
            return new SeatLine(
                    token,
                    seat.fullName(),
                    seat.birthYear() == null ? "" : seat.birthYear().toString(),
                    seat.phoneShown(),
                    seat.otherTeam() == null ? "" : seat.otherTeam(),
                    form.typedOr("role." + token, seat.role()),
                    form.typedOr("from." + token, seat.organisation()),
                    true,
                    form.has("out." + token));
        }
        if (token.startsWith("n")) {
            String typed = form.text("act").equals("new") && !form.all("seat").contains(token) ? form.text("q") : "";
            return new SeatLine(
                    token,
                    form.typedOr("name." + token, typed),
                    form.text("year." + token),
                    form.text("phone." + token),
                    "",
                    form.typedOr("role." + token, TeamRole.MEMBER),
                    form.text("from." + token),
                    false,
                    false);
        }
        FoundPerson person = peopleSearchService.get(personOf(token));
        return new SeatLine(
                token,
                person.fullName(),
                person.birthYear() == null ? "" : person.birthYear().toString(),
                "",
                person.unitName() == null ? "" : person.unitName(),
                form.typedOr("role." + token, TeamRole.MEMBER),
                form.text("from." + token),
                false,
                false);
    }

    List<WantedSeat> wanted(List<SeatLine> lines) {
        return lines.stream().filter(line -> !line.leaving()).map(this::wanted).toList();
    }

    private WantedSeat wanted(SeatLine line) {
        TeamRole role = constant(TeamRole.values(), line.role()).orElseThrow(NotFoundException::new);
        HomeOrganisation from =
                constant(HomeOrganisation.values(), line.organisation()).orElse(null);
        if (line.isNew()) {
            boolean sure = form.has("sure." + line.token());
            return WantedSeat.of(new Newcomer(line.name(), line.year(), line.phone(), sure), role, from);
        }
        return WantedSeat.of(personOf(line.token()), role, from);
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }

    private static PersonId personOf(String token) {
        return new PersonId(Long.parseLong(token.substring(1)));
    }
}
