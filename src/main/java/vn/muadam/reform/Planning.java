package vn.muadam.reform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.muadam.organisation.KnownUnit;
import vn.muadam.organisation.Level;
import vn.muadam.organisation.UnitId;
import vn.muadam.organisation.Units;

/** Works out the plan of a change from its annex and the units as they stand on the day before. */
@ApplicationScoped
class Planning {

    @Inject
    private AnnexRepository annexes;

    @Inject
    private Units units;

    Plan plan(UnitChange change) {
        UnitId root = change.getUnit().orElseThrow();
        LocalDate day = change.getEffectiveOn();
        List<AnnexLine> lines = annexes.find(change.getId());
        boolean hamlets = lines.stream().anyMatch(line -> line.fromCode().contains("-"));
        List<KnownUnit> known = units.known(root, hamlets ? Level.HAMLET : Level.COMMUNE, day);
        Planner planner = new Planner(known.get(0), known, units.types(day), parents -> units.parts(parents, day));
        return planner.plan(lines, annexes.findChoices(change.getId()));
    }
}
