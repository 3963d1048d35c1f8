package vn.muadam.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.muadam.identity.PersonId;
import vn.muadam.shared.KeyPurpose;
import vn.muadam.shared.Keys;

/** Seals the secret of a second step for its owner: in the row, or in the form, of anybody else it does not open. */
@ApplicationScoped
class SecretSealing {

    /** A generation and Base64: a form can bring back anything. */
    private static final Pattern SHAPE =
            Pattern.compile("\\d{1,6}:(?:[A-Za-z0-9+/]{4}){12,60}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?");

    @Inject
    private Keys keys;

    String seal(PersonId owner, AuthenticatorSecret secret) {
        return keys.encrypt(KeyPurpose.PERSONAL_ID, prefix(owner) + secret.base32());
    }

    /** Empty when it was sealed for somebody else, with keys that are lost, or not here at all. */
    Optional<AuthenticatorSecret> open(PersonId owner, String sealed) {
        if (!SHAPE.matcher(sealed).matches()) {
            return Optional.empty();
        }
        return keys.decrypt(KeyPurpose.PERSONAL_ID, sealed)
                .filter(text -> text.startsWith(prefix(owner)))
                .map(text ->
                        new AuthenticatorSecret(text.substring(prefix(owner).length())));
    }

    private static String prefix(PersonId owner) {
        return "second-step:" + owner + ":";
    }
}
