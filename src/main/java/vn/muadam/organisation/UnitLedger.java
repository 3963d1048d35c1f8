package vn.muadam.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/**
 * The strokes of which a change of units is made, each of them noted so that the change can be undone; it decides no
 * permission and no rule. All of them belong into one transaction.
 */
@ApplicationScoped
@Transactional
public class UnitLedger {

    private static final String BEGUN = "begun";
    private static final String ENDED = "ended";

    @Inject
    private UnitTreeRepository tree;

    @Inject
    private UnitRepository units;

    @Inject
    private TeamRepository teams;

    @Inject
    private UnitEffects effects;

    /** A unit begins on that day. */
    public UnitId begin(long change, NewUnit unit, LocalDate day) {
        UnitId id = tree.add(unit, day);
        effects.add(change, BEGUN, new UnitEffect(id.value(), null, null, null));
        return id;
    }

    /** A code that no hamlet of the commune has or had. */
    public String nextHamletCode(UnitId commune) {
        return teams.nextHamletCode(units.get(commune));
    }

    /** A unit exists no more on that day. */
    public void end(long change, UnitId unit, LocalDate day) {
        effects.add(change, ENDED, new UnitEffect(unit.value(), null, null, null));
        tree.end(unit, day.minusDays(1));
    }

    /** What was one unit is, wholly or in part, the other now. */
    public void link(long change, UnitId from, UnitId to) {
        tree.link(change, from, to);
    }

    /** A unit goes on under another parent, and under another name where two would be called alike there. */
    public void move(long change, UnitId unit, UnitId parent, String name, LocalDate day) {
        tree.addPast(change, unit, day.minusDays(1));
        tree.place(unit, parent, name);
    }

    /** A unit goes on where it is under another name. */
    public void rename(long change, UnitId unit, String name, LocalDate day) {
        tree.addPast(change, unit, day.minusDays(1));
        tree.rename(unit, name);
    }

    /** Levels at which nothing is left end with their types. */
    public void settle(LocalDate day) {
        tree.endEmptyLevels(day);
        tree.forgetCached();
    }

    /** Units that the change began, in no order. */
    public List<UnitId> begun(long change) {
        return effects.find(change, BEGUN).stream()
                .map(effect -> new UnitId(effect.subjectId()))
                .toList();
    }

    /** Whether something was built on the change since: units founded below those that it began, or a later change of them. */
    public boolean isBuiltUpon(long change) {
        return tree.isBuiltUpon(change);
    }

    /** The names of units before and after the change: what became what. */
    public List<Descent> descents(long change) {
        return tree.findDescents(change);
    }

    /** Takes all strokes of the change back; units that it began have then never existed on any day. */
    public void undo(long change, LocalDate day) {
        for (Object row : tree.findPast(change)) {
            Object[] past = (Object[]) row;
            tree.place(new UnitId(((Number) past[0]).longValue()), new UnitId(((Number) past[1]).longValue()), (String)
                    past[2]);
        }
        tree.deletePast(change);
        effects.find(change, ENDED).forEach(effect -> tree.reopen(new UnitId(effect.subjectId())));
        begun(change).forEach(unit -> tree.end(unit, day.minusDays(1)));
        tree.unlink(change);
        tree.reopenLevels(day);
        tree.forgetCached();
    }
}
