package vn.muadam.reform;

import java.util.List;
import vn.muadam.organisation.FormerPlace;
import vn.muadam.organisation.Lineage;
import vn.muadam.organisation.Unit;
import vn.muadam.organisation.UnitAlias;

/**
 * All that is on record about a unit.
 *
 * @param way from the country down to the unit
 * @param parts the units right below that exist today, teams left out
 * @param aliasing whether whoever reads may say what others call it
 */
public record UnitSheet(
        Unit unit,
        List<Unit> way,
        List<Unit> parts,
        List<Lineage> lineage,
        List<FormerPlace> formerPlaces,
        List<UnitAlias> aliases,
        boolean aliasing) {}
