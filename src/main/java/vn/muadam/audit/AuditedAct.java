package vn.muadam.audit;

import org.jspecify.annotations.Nullable;

/**
 * What was done to what: {@code act} is a past participle such as {@code name-confirmed}.
 *
 * @param unit where it was done: the unit of the subject at that moment; null for what concerns the country as a whole
 * @param detail what else there is to say, in plain words; no secret ever
 * @param before the value that was changed, null where there was none
 * @param after what became of it, null where there is none
 * @param reason why, where the rule asks for a reason
 */
public record AuditedAct(
        String act,
        String subjectKind,
        String subjectId,
        @Nullable Long unit,
        @Nullable String detail,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason) {

    private static final int LONGEST = 2000;
    private static final int LONGEST_REASON = 500;

    public AuditedAct {
        detail = cut(detail, LONGEST);
        before = cut(before, LONGEST);
        after = cut(after, LONGEST);
        reason = cut(reason, LONGEST_REASON);
    }

    public static AuditedAct of(String act, String subjectKind, long subjectId) {
        return of(act, subjectKind, Long.toString(subjectId));
    }

    public static AuditedAct of(String act, String subjectKind, String subjectId) {
        return new AuditedAct(act, subjectKind, subjectId, null, null, null, null, null);
    }

    /** Done in that unit. */
    public AuditedAct in(long where) {
        return new AuditedAct(act, subjectKind, subjectId, where, detail, before, after, reason);
    }

    public AuditedAct withDetail(@Nullable String text) {
        return new AuditedAct(act, subjectKind, subjectId, unit, text, before, after, reason);
    }

    /** What stood before, what stands now; null where there was or is nothing. */
    public AuditedAct changing(@Nullable String from, @Nullable String to) {
        return new AuditedAct(act, subjectKind, subjectId, unit, detail, from, to, reason);
    }

    public AuditedAct because(@Nullable String why) {
        return new AuditedAct(act, subjectKind, subjectId, unit, detail, before, after, why);
    }

    /** An act is never refused because a text of it is long. */
    private static @Nullable String cut(@Nullable String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
