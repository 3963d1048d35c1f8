package vn.muadam.enrolment;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Identifies one person's participation in one course and cycle. */
public record EnrolmentId(long value) implements Serializable {

    @Override
    public String toString() {
        return Long.toString(value);
    }

    /** Stores the identifier in one column. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<@Nullable EnrolmentId, @Nullable Long> {

        @Override
        public @Nullable Long convertToDatabaseColumn(@Nullable EnrolmentId id) {
            return id == null ? null : id.value();
        }

        @Override
        public @Nullable EnrolmentId convertToEntityAttribute(@Nullable Long value) {
            return value == null ? null : new EnrolmentId(value);
        }
    }
}
