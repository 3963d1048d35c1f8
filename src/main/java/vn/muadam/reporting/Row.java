package vn.muadam.reporting;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of a native query, read column by column in order; drivers differ in the number types they answer with. */
final class Row {

    private final Object[] columns;
    private int next;

    Row(Object row) {
        this.columns = (Object[]) row;
    }

    private @Nullable Object take() {
        return columns[next++];
    }

    long number() {
        return ((Number) Objects.requireNonNull(take())).longValue();
    }

    @Nullable
    Double decimal() {
        Object value = take();
        return value == null ? null : ((Number) value).doubleValue();
    }

    /** A count; what was never counted is none. */
    int count() {
        Object value = take();
        return value == null ? 0 : ((Number) value).intValue();
    }

    String text() {
        return Objects.requireNonNull(take()).toString();
    }

    @Nullable
    String textOrNull() {
        Object value = take();
        return value == null ? null : value.toString();
    }

    boolean flag() {
        return Boolean.TRUE.equals(take());
    }

    @Nullable
    LocalDate day() {
        Object value = take();
        return value == null ? null : ((Date) value).toLocalDate();
    }

    LocalDate dayOr(LocalDate other) {
        LocalDate day = day();
        return day == null ? other : day;
    }

    Instant moment() {
        return Objects.requireNonNull(instant());
    }

    @Nullable
    Instant instant() {
        Object value = take();
        return value == null ? null : ((Timestamp) value).toInstant();
    }
}
