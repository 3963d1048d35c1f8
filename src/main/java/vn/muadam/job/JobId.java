package vn.muadam.job;

import java.io.Serializable;

/** Identifies a {@link Job}. */
public record JobId(long value) implements Serializable {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
