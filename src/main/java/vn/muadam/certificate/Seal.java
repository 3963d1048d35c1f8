package vn.muadam.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The HMAC of what a certificate says, and which generation of the signing key made it. */
@Embeddable
class Seal {

    @Column(name = "seal")
    private @Nullable String value;

    @Column(name = "seal_key")
    private @Nullable Integer generation;

    protected Seal() {} // for JPA

    private Seal(String value, int generation) {
        this.value = value;
        this.generation = generation;
    }

    /** Seals a text. @throws java.util.NoSuchElementException when there is no such key */
    static Seal of(String text, int generation, Signing signing) {
        return new Seal(signing.hmac(generation, text).orElseThrow(), generation);
    }

    /** Whether it was made of that text; with a key that is not there nothing can be known, and so it was not. */
    boolean isOf(String text, Signing signing) {
        return generation != null
                && signing.hmac(generation, text)
                        .filter(made -> made.equals(value))
                        .isPresent();
    }

    /** False for what the database reads from two empty columns. */
    boolean isMade() {
        return value != null;
    }

    @Nullable
    String value() {
        return value;
    }

    @Nullable
    Integer generation() {
        return generation;
    }

    /** The hash of a text with that generation of the signing key; empty when there is no such key. */
    @FunctionalInterface
    interface Signing {

        Optional<String> hmac(int generation, String text);
    }
}
