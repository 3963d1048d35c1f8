package vn.muadam.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.muadam.shared.KeyPurpose;
import vn.muadam.shared.Keys;

/** The keys of the trail, which the database does not hold: whoever can only write to the database forges no event. */
@ApplicationScoped
class AuditKeys implements AuditHash {

    @Inject
    private Keys keys;

    int current() {
        return keys.current(KeyPurpose.AUDIT);
    }

    @Override
    public Optional<String> of(int generation, String text) {
        return keys.hmac(KeyPurpose.AUDIT, generation, text);
    }

    /** With the key in use. */
    String of(String text) {
        return of(current(), text).orElseThrow();
    }
}
