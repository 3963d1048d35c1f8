package vn.muadam.account;

/**
 * Where the signed-in person stands with the second step.
 *
 * @param setUp whether their telephone makes codes for it
 * @param due whether roles of theirs wait for it on this device
 * @param codesLeft how many recovery codes are left
 */
public record SecondStepState(boolean setUp, boolean due, int codesLeft) {

    /** The group of whoever holds a role and has not passed the second step on this device. */
    public static final String DUE = "SECOND_STEP_DUE";
}
