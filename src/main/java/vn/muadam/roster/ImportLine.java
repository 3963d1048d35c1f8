package vn.muadam.roster;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.PersonId;

/**
 * A line of a list as it is kept: what stood in it, and what became of it.
 *
 * @param section the team that a line above named for it; empty when there was none
 * @param differences what would change, by field: before and after
 * @param person the known person, or after taking it the new one
 */
public record ImportLine(
        int number,
        List<String> cells,
        String section,
        Verdict verdict,
        Map<LineFault, String> faults,
        List<Difference> differences,
        @Nullable PersonId person,
        boolean applied) {

    /**
     * A value that the list says otherwise.
     *
     * @param field the name of the {@link vn.muadam.identity.PersonField}, or TEAM, TEAM_ROLE, ORGANISATION
     */
    public record Difference(String field, String before, String after) {}
}
