package vn.muadam.organisation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Identifies a unit: a province, district, commune, hamlet or team of some time. */
public record UnitId(long value) implements Serializable {

    @Override
    public String toString() {
        return Long.toString(value);
    }

    /** Stores the identifier in one column. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<@Nullable UnitId, @Nullable Long> {

        @Override
        public @Nullable Long convertToDatabaseColumn(@Nullable UnitId id) {
            return id == null ? null : id.value();
        }

        @Override
        public @Nullable UnitId convertToEntityAttribute(@Nullable Long value) {
            return value == null ? null : new UnitId(value);
        }
    }
}
