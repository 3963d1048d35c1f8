package vn.muadam.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.muadam.shared.KeyPurpose;
import vn.muadam.shared.Keys;

/**
 * Keeps a proven identity until its owner has shown whose account it signs in to: sealed, on their device, for ten minutes.
 * Nothing is stored here before.
 */
@ApplicationScoped
class LinkDrafts {

    private static final Duration TIME_TO_LINK = Duration.ofMinutes(10);
    private static final String PREFIX = "link-draft";
    private static final int PARTS = 6;

    /** A generation and Base64: a cookie can bring back anything. */
    private static final Pattern SHAPE =
            Pattern.compile("\\d{1,6}:(?:[A-Za-z0-9+/]{4}){12,900}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?");

    @Inject
    private Keys keys;

    @Inject
    private Clock clock;

    String seal(ProvenIdentity identity) {
        long until = clock.instant().plus(TIME_TO_LINK).toEpochMilli();
        return keys.encrypt(
                KeyPurpose.PERSONAL_ID,
                String.join(
                        "\n",
                        PREFIX,
                        Long.toString(until),
                        identity.issuer(),
                        identity.subject(),
                        Boolean.toString(identity.secondStep()),
                        identity.name()));
    }

    /**
     * Reads it again.
     *
     * @throws LinkExpiredException when the time is over, or it was not sealed here
     */
    ProvenIdentity open(String sealed) {
        return Optional.of(sealed)
                .filter(text -> SHAPE.matcher(text).matches())
                .flatMap(text -> keys.decrypt(KeyPurpose.PERSONAL_ID, text))
                .map(text -> text.split("\n", -1))
                .filter(parts -> parts.length == PARTS && parts[0].equals(PREFIX))
                .filter(parts -> clock.instant().isBefore(Instant.ofEpochMilli(Long.parseLong(parts[1]))))
                .map(parts -> new ProvenIdentity(parts[2], parts[3], parts[5], Boolean.parseBoolean(parts[4])))
                .orElseThrow(LinkExpiredException::new);
    }
}
