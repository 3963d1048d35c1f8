package vn.muadam.job;

/**
 * One kind of long work. A capability brings it as an application-scoped bean, and {@link JobRunner} finds it.
 *
 * <p>It runs outside of any transaction and begins its own, a few hundred rows each. A node may die in the middle: run
 * anew, it finds by itself what is still to be done. A {@link vn.muadam.shared.BusinessException} ends it with the
 * sentence of that rule.
 */
public interface LongWork {

    /** Its name in the database: lower case with hyphens, never changed. */
    String kind();

    /**
     * Does it, saying now and then how far it is.
     *
     * @return what came of it
     */
    JobOutcome run(JobRun run);

    /** Told when its owner cancelled it, or when it failed: what had been begun is left in order. */
    default void stopped(JobRun run) {}
}
