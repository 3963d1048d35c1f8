package vn.muadam.quiz;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The key of an {@link AttemptSlot}: the attempt, and the place on its paper. */
public class AttemptSlotId implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable Long attempt;
    private int slot;

    protected AttemptSlotId() {} // for JPA

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AttemptSlotId id && Objects.equals(id.attempt, attempt) && id.slot == slot;
    }

    @Override
    public int hashCode() {
        return Objects.hash(attempt, slot);
    }
}
