package vn.muadam.reform;

import java.io.Serializable;

/** Identifies a {@link UnitChange}. */
public record ChangeId(long value) implements Serializable {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
