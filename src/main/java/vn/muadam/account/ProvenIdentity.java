package vn.muadam.account;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.muadam.shared.VietnameseText;

/**
 * Who somebody is to a provider of identities, which has just proved it.
 *
 * @param issuer the provider
 * @param subject its name for the person: for ever the same, and never another's
 * @param name what people call the person, or the account there; only shown, never compared
 * @param secondStep whether it proved the person by a second step too
 */
record ProvenIdentity(String issuer, String subject, String name, boolean secondStep) {

    private static final int LONGEST_ISSUER = 250;
    private static final int LONGEST_SUBJECT = 255;
    private static final int LONGEST_NAME = 100;

    /**
     * Reads the claims of an identity token.
     *
     * @param secondStepValues what {@code acr} or {@code amr} say after a second step, separated by spaces
     * @throws IdentityUnusableException without an issuer or a subject, or with ones longer than the protocol knows
     */
    static ProvenIdentity of(Map<String, Object> claims, String nameClaim, String secondStepValues) {
        String issuer = text(claims, "iss");
        String subject = text(claims, "sub");
        if (issuer.isEmpty()
                || subject.isEmpty()
                || issuer.length() > LONGEST_ISSUER
                || subject.length() > LONGEST_SUBJECT) {
            throw new IdentityUnusableException();
        }
        return new ProvenIdentity(issuer, subject, name(claims, nameClaim), saysSecondStep(claims, secondStepValues));
    }

    /** What the person recognises; where the claim is missing, nothing. */
    private static String name(Map<String, Object> claims, String nameClaim) {
        String name = VietnameseText.clean(text(claims, nameClaim)).replaceAll("\\p{Cntrl}", " ");
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    private static boolean saysSecondStep(Map<String, Object> claims, String values) {
        List<String> wanted = List.of(values.strip().split("\\s+"));
        Stream<?> methods = claims.get("amr") instanceof Collection<?> said ? said.stream() : Stream.empty();
        return Stream.concat(methods, Stream.of(text(claims, "acr")))
                .map(String::valueOf)
                .anyMatch(said -> !said.isBlank() && wanted.contains(said));
    }

    private static String text(Map<String, Object> claims, String claim) {
        return claims.get(claim) instanceof String text ? text : "";
    }
}
