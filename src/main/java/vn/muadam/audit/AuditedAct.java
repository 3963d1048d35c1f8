package vn.muadam.audit;

import org.jspecify.annotations.Nullable;

/**
 * What was done to what: {@code act} is a past participle such as {@code name-confirmed}.
 *
 * @param detail what changed, before and after, in plain words or JSON; no secret ever
 * @param reason why, where the rule asks for a reason
 */
public record AuditedAct(
        String act,
        String subjectKind,
        String subjectId,
        @Nullable String detail,
        @Nullable String reason) {

    public static AuditedAct of(String act, String subjectKind, long subjectId) {
        return new AuditedAct(act, subjectKind, Long.toString(subjectId), null, null);
    }

    public AuditedAct withDetail(String text) {
        return new AuditedAct(act, subjectKind, subjectId, text, reason);
    }
}
