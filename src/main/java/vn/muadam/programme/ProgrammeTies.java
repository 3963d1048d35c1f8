package vn.muadam.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.muadam.organisation.EndedUnit;
import vn.muadam.organisation.UnitEffect;
import vn.muadam.organisation.UnitEffects;
import vn.muadam.organisation.UnitId;
import vn.muadam.organisation.UnitTie;
import vn.muadam.organisation.UnitTies;

/** Programmes when units change: one of a unit that has ended is held by the unit that takes the most of it. */
@ApplicationScoped
@Transactional
class ProgrammeTies implements UnitTies {

    private static final String SETTLED = "programme-settled";

    @Inject
    private ProgrammeRepository programmes;

    @Inject
    private UnitEffects effects;

    /** Nobody need see to them. */
    @Override
    public List<UnitTie> find(List<UnitId> units, LocalDate day) {
        return List.of();
    }

    @Override
    public void carry(EndedUnit ended) {
        ended.heirs().stream().findFirst().ifPresent(heir -> {
            for (Programme programme : programmes.findOf(ended.unit())) {
                programme.settleIn(heir);
                effects.add(
                        ended.change(),
                        SETTLED,
                        new UnitEffect(programme.getId(), ended.unit().value(), heir.value(), null));
            }
            programmes.flush();
        });
    }

    @Override
    public void undo(long change) {
        for (UnitEffect settled : effects.find(change, SETTLED)) {
            programmes.get(settled.subjectId()).settleIn(new UnitId(Objects.requireNonNull(settled.wasId())));
        }
        programmes.flush();
    }
}
