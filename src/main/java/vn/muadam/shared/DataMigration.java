package vn.muadam.shared;

/**
 * A change of rows that exist already, done in batches while people work; see {@link DataMigrations}.
 *
 * <p>It finds by itself what is still to be done, such as rows that lack the new value, and never counts on where it
 * stopped: a batch that is rolled back, or done by another node, then costs nothing.
 */
public interface DataMigration {

    /** Under which the database keeps its progress; never changed afterwards. */
    String name();

    /**
     * Changes the next rows, in the transaction of the caller.
     *
     * @return how many; 0 when nothing is left
     */
    int migrateNext(int atMost);
}
