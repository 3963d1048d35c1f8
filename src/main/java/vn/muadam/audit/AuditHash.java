package vn.muadam.audit;

import java.util.Optional;

/** The keyed hash of a text; empty when there is no key of that generation. */
@FunctionalInterface
public interface AuditHash {

    Optional<String> of(int generation, String text);
}
