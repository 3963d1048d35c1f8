package vn.muadam.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import vn.muadam.identity.PeopleRegister;
import vn.muadam.identity.PersonId;
import vn.muadam.shared.VietnamTime;

/** Takes lines of a list back, some in a transaction. */
@ApplicationScoped
@Transactional
class RosterReturning {

    private static final int CHUNK = 100;

    @Inject
    private LineRepository lines;

    @Inject
    private PeopleRegister register;

    @Inject
    private Clock clock;

    int count(BatchId batch) {
        return lines.countApplied(batch);
    }

    Returned returnNext(BatchId batch) {
        List<Applied> next = lines.findApplied(batch, CHUNK);
        int kept = 0;
        for (Applied line : next) {
            if (!takeBack(Objects.requireNonNull(line.person()), Objects.requireNonNull(line.undo()))) {
                kept++;
            }
            lines.unapplied(batch, line.number());
        }
        return new Returned(next.size(), kept);
    }

    /** Whether nothing of the line is left. */
    private boolean takeBack(PersonId person, Undo undo) {
        if (undo.created()) {
            return register.remove(person) || leave(undo);
        }
        if (undo.joined() != null) {
            register.withdraw(undo.joined());
        }
        if (undo.ended() != null) {
            register.reopen(undo.ended());
        }
        if (undo.home() != null) {
            register.settle(person, undo.home());
        }
        if (!undo.before().isEmpty()) {
            var unused = register.correct(person, undo.before());
        }
        return true;
    }

    /** What somebody has learnt or signed stays theirs; only their place in the team ends. */
    private boolean leave(Undo undo) {
        register.leave(
                Objects.requireNonNull(undo.joined()), VietnamTime.today(clock).plusDays(1));
        return false;
    }

    /**
     * What one step took back.
     *
     * @param kept people who stay on record
     */
    record Returned(int lines, int kept) {}
}
