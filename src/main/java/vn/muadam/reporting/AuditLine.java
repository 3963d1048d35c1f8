package vn.muadam.reporting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One act as people read it.
 *
 * @param actor who acted; null where the product did so by itself
 * @param subjectName the name of the person to whom it was done; null where the subject is something else
 * @param chained whether it has its place in the chain by which a change would be found
 */
public record AuditLine(
        long id,
        Instant at,
        @Nullable String actor,
        String act,
        String subjectKind,
        String subjectId,
        @Nullable String subjectName,
        @Nullable String unitName,
        @Nullable String detail,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason,
        boolean chained) {

    AuditLine withSubjectName(@Nullable String name) {
        return new AuditLine(
                id, at, actor, act, subjectKind, subjectId, name, unitName, detail, before, after, reason, chained);
    }

    boolean isAboutAPerson() {
        return subjectKind.equals("person");
    }
}
