package vn.muadam.account;

import java.util.List;
import java.util.Optional;
import vn.muadam.identity.PersonId;

/**
 * What a right secret leads to: one person, or, where several share a phone and a secret, their names to choose from.
 *
 * @param person the one person, when there is just one
 * @param choiceToken names the open choice for five minutes; empty when there is none
 */
public record SignInOutcome(Optional<VerifiedPerson> person, String choiceToken, List<NamedPerson> names) {

    /** A name to tap. */
    public record NamedPerson(PersonId id, String fullName) {}

    static SignInOutcome of(PersonId person) {
        return new SignInOutcome(Optional.of(new VerifiedPerson(person)), "", List.of());
    }
}
