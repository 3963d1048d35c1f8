package vn.muadam.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** What units were called before, became since, and are called by others; it decides no permission. */
@ApplicationScoped
@Transactional
public class UnitAliases {

    @Inject
    private UnitAliasRepository aliases;

    public List<UnitAlias> of(UnitId unit) {
        return aliases.findAliases(unit);
    }

    /** Writes an alias down; one that is known stays as it is. */
    public void add(UnitId unit, UnitAlias alias) {
        aliases.add(unit, alias);
    }

    public void remove(UnitId unit, UnitAlias alias) {
        aliases.remove(unit, alias);
    }

    /** The units of before and after, one step away, by day. */
    public List<Lineage> lineage(UnitId unit) {
        return aliases.findLineage(unit);
    }

    /** How the unit itself was called and where it hung before, the latest first. */
    public List<FormerPlace> formerPlaces(UnitId unit) {
        return aliases.findFormerPlaces(unit);
    }
}
