package vn.muadam.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Remembers what a change of units did, by kinds that each capability names for itself, so that it can be undone. */
@ApplicationScoped
public class UnitEffects {

    @Inject
    private UnitEffectRepository effects;

    /** Notes one; what was noted of the same row before stays the first word. */
    public void add(long change, String kind, UnitEffect effect) {
        effects.add(change, kind, effect);
    }

    public List<UnitEffect> find(long change, String kind) {
        return effects.find(change, kind);
    }
}
