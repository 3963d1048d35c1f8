package vn.muadam.reform;

import java.time.LocalDate;
import vn.muadam.shared.VietnameseText;

/**
 * The decision of the state that a change of units carries out.
 *
 * @param reference number and authority, as papers cite it: "Nghị quyết số 1668/NQ-UBTVQH15"
 * @param decidedOn the day it was taken
 * @param effectiveOn the first day on which the new units exist
 */
public record Decision(String reference, LocalDate decidedOn, LocalDate effectiveOn) {

    private static final int LONGEST = 200;
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2200;

    /**
     * What somebody typed.
     *
     * @throws DecisionIncompleteException when the reference is empty or longer than 200 characters, or it takes effect
     *     before it was taken
     */
    public Decision {
        reference = VietnameseText.clean(reference);
        boolean inTime = decidedOn.getYear() >= FIRST_YEAR && effectiveOn.getYear() <= LAST_YEAR;
        if (reference.isEmpty() || reference.length() > LONGEST || !inTime || effectiveOn.isBefore(decidedOn)) {
            throw new DecisionIncompleteException();
        }
    }
}
