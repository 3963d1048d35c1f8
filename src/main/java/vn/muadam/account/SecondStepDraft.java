package vn.muadam.account;

/**
 * A secret that is being set up; nothing of it is stored before the telephone has shown a right code.
 *
 * @param sealed what the form brings back, which only this installation reads, and only for the same person
 * @param inGroups the secret, to be typed into the app
 * @param link what the QR code says, and what opens the app on this very telephone
 */
public record SecondStepDraft(String sealed, String inGroups, String link) {

    @Override
    public String toString() {
        return "SecondStepDraft"; // it opens the second step
    }
}
