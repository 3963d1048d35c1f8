package vn.muadam.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.muadam.shared.KeyPurpose;
import vn.muadam.shared.Keys;

/** Seals personal identification numbers with the keys of the installation, and opens them again. */
@ApplicationScoped
public class PersonalIds {

    @Inject
    private Keys keys;

    public SealedPersonalId seal(PersonalId id) {
        return new SealedPersonalId(keys.encrypt(KeyPurpose.PERSONAL_ID, id.digits()));
    }

    /** By which the same number is found again, without its being read. */
    public String hash(PersonalId id) {
        return keys.hmac(KeyPurpose.LOOKUP, keys.current(KeyPurpose.LOOKUP), "personal-id:" + id.digits())
                .orElseThrow();
    }

    /** The number of a person as it is shown; empty when none is on record. */
    public String maskedOf(Person person) {
        return person.getPersonalId().map(this::masked).orElse("");
    }

    /**
     * The number as it is shown: "0*********12".
     *
     * @return a dash where it does not open, because the row was changed behind the product's back
     */
    public String masked(SealedPersonalId sealed) {
        return keys.decrypt(KeyPurpose.PERSONAL_ID, sealed.text())
                .map(digits -> new PersonalId(digits).masked())
                .orElse("–");
    }
}
