package vn.muadam.roster;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.PersonId;

/**
 * What became of a line when the list was taken.
 *
 * @param undo what takes it back; null when it changed nothing, because somebody had done the same meanwhile
 */
record Applied(
        int number,
        Verdict verdict,
        Map<LineFault, String> faults,
        @Nullable PersonId person,
        @Nullable Undo undo) {}
