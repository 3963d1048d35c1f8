package vn.muadam.roster;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.KnownPerson;
import vn.muadam.organisation.UnitId;

/**
 * A line beside what is on record.
 *
 * @param person whom it means; null for somebody new
 * @param commune whose it is; null where the line is faulty
 */
record Compared(
        ReadLine line,
        Verdict verdict,
        Map<LineFault, String> faults,
        List<ImportLine.Difference> differences,
        @Nullable KnownPerson person,
        @Nullable UnitId commune) {

    static Compared faulty(ReadLine line, Map<LineFault, String> faults) {
        return new Compared(line, Verdict.FAULTY, faults, List.of(), null, null);
    }
}
