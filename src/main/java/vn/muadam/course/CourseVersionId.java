package vn.muadam.course;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Identifies one version of a course, the thing that a learner actually learns. */
public record CourseVersionId(long value) implements Serializable {

    @Override
    public String toString() {
        return Long.toString(value);
    }

    /** Stores the identifier in one column. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<@Nullable CourseVersionId, @Nullable Long> {

        @Override
        public @Nullable Long convertToDatabaseColumn(@Nullable CourseVersionId id) {
            return id == null ? null : id.value();
        }

        @Override
        public @Nullable CourseVersionId convertToEntityAttribute(@Nullable Long value) {
            return value == null ? null : new CourseVersionId(value);
        }
    }
}
