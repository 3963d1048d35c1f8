package vn.muadam.course;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Identifies one activity of one course version; across versions its key does. */
public record ActivityId(long value) implements Serializable {

    @Override
    public String toString() {
        return Long.toString(value);
    }

    /** Stores the identifier in one column. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<@Nullable ActivityId, @Nullable Long> {

        @Override
        public @Nullable Long convertToDatabaseColumn(@Nullable ActivityId id) {
            return id == null ? null : id.value();
        }

        @Override
        public @Nullable ActivityId convertToEntityAttribute(@Nullable Long value) {
            return value == null ? null : new ActivityId(value);
        }
    }
}
