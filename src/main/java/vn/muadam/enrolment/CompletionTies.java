package vn.muadam.enrolment;

/**
 * What a capability above rests on the completion of a course, asked before the completion is taken back. It is brought as an
 * application-scoped bean, and called within the transaction.
 */
public interface CompletionTies {

    /** Whether something rests on it that must be taken back first. */
    boolean hold(Enrolment enrolment);

    /** Removes what only waited on it; never called where something {@link #hold holds}. */
    void release(Enrolment enrolment);
}
