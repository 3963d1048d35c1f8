package vn.muadam.enrolment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.PersonId;

/**
 * What somebody must learn, as the official sees it who may exempt them or give them longer.
 *
 * @param dueOn null where no day is set
 * @param firstDueOn the day before it was put off; null when it never was
 * @param requirement why it is asked of them; null for what came with the data of a province, or is out of sight
 * @param reason why it is as it is; null while nobody has decided anything
 */
public record Obligation(
        PersonId person,
        String fullName,
        String courseKey,
        String title,
        AssignmentState state,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate firstDueOn,
        @Nullable String reason,
        @Nullable LocalDate decidedOn,
        @Nullable RequirementLine requirement) {

    public boolean isOpen() {
        return state.isOpen();
    }

    public boolean isExempt() {
        return state == AssignmentState.EXEMPT;
    }
}
