package vn.muadam.course;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Identifies a course through all its versions. */
public record CourseId(long value) implements Serializable {

    @Override
    public String toString() {
        return Long.toString(value);
    }

    /** Stores the identifier in one column. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<@Nullable CourseId, @Nullable Long> {

        @Override
        public @Nullable Long convertToDatabaseColumn(@Nullable CourseId id) {
            return id == null ? null : id.value();
        }

        @Override
        public @Nullable CourseId convertToEntityAttribute(@Nullable Long value) {
            return value == null ? null : new CourseId(value);
        }
    }
}
