package vn.muadam.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.PersonId;

/** In what setting an attempt is made; once helped, it stays an assisted one. */
@Embeddable
public class Circumstances {

    @Enumerated(EnumType.STRING)
    @Column(name = "mode_code")
    private AttemptMode mode = AttemptMode.INDIVIDUAL;

    @Column(name = "assisted_by")
    private @Nullable PersonId assistedBy;

    protected Circumstances() {} // for JPA

    static Circumstances alone() {
        return new Circumstances();
    }

    /** Somebody helped, at whatever question. */
    void assist(PersonId helper) {
        mode = AttemptMode.ASSISTED;
        assistedBy = helper;
    }

    public AttemptMode getMode() {
        return mode;
    }

    /** Who helped last; empty when nobody did. */
    public Optional<PersonId> getAssistedBy() {
        return Optional.ofNullable(assistedBy);
    }
}
