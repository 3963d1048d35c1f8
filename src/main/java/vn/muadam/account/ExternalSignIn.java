package vn.muadam.account;

import java.util.Optional;

/**
 * What a proven identity leads to: the person whom it signs in, or, where it is linked to nobody yet, the draft of a link.
 *
 * @param draft the identity, sealed, for the device of whoever proved it; empty where there is a person
 */
public record ExternalSignIn(Optional<VerifiedPerson> person, String draft) {}
