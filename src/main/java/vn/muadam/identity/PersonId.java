package vn.muadam.identity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Identifies a person, for ever; what other capabilities keep of somebody. */
public record PersonId(long value) implements Serializable {

    @Override
    public String toString() {
        return Long.toString(value);
    }

    /** Stores the identifier in one column. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<@Nullable PersonId, @Nullable Long> {

        @Override
        public @Nullable Long convertToDatabaseColumn(@Nullable PersonId id) {
            return id == null ? null : id.value();
        }

        @Override
        public @Nullable PersonId convertToEntityAttribute(@Nullable Long value) {
            return value == null ? null : new PersonId(value);
        }
    }
}
