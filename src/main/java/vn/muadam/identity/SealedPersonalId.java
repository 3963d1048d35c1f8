package vn.muadam.identity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A {@link PersonalId} as the database holds it: encrypted, so that whoever copies the database learns no number. */
public record SealedPersonalId(String text) implements Serializable {

    /** Stores it in one column. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<@Nullable SealedPersonalId, @Nullable String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable SealedPersonalId id) {
            return id == null ? null : id.text();
        }

        @Override
        public @Nullable SealedPersonalId convertToEntityAttribute(@Nullable String text) {
            return text == null ? null : new SealedPersonalId(text);
        }
    }
}
