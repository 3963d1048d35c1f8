package vn.muadam.enrolment;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the columns of a native query's row; drivers differ in the number types they answer with. */
final class Columns {

    private final Object[] row;

    Columns(Object row) {
        this.row = (Object[]) row;
    }

    boolean has(int index) {
        return row[index] != null;
    }

    long number(int index) {
        return ((Number) Objects.requireNonNull(row[index])).longValue();
    }

    int count(int index) {
        return Math.toIntExact(number(index));
    }

    String text(int index) {
        return Objects.requireNonNull(row[index]).toString();
    }

    @Nullable
    String textOrNull(int index) {
        return has(index) ? text(index) : null;
    }

    @Nullable
    LocalDate day(int index) {
        return row[index] == null ? null : ((Date) row[index]).toLocalDate();
    }

    @Nullable
    Instant instant(int index) {
        return row[index] == null ? null : ((Timestamp) row[index]).toInstant();
    }
}
