package vn.muadam.roster;

import java.io.Serializable;

/** Identifies an {@link ImportBatch}. */
public record BatchId(long value) implements Serializable {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
