package vn.muadam.operations;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** What differs between the databases when one is backed up and put back. */
interface Engine {

    /** As the manifest of a backup names it. */
    String name();

    /** Copies the whole database into the folder as it stands at one moment, and says what it held then. */
    Contents backUpTo(Path folder) throws IOException, SQLException;

    /**
     * Puts a copy in the place of today's database, which is kept under a name with that stamp, after it was checked.
     *
     * @throws OperationFailedException when the database is in use, or the check fails; nothing has changed then
     */
    Restored restore(Path folder, String stamp, Check check) throws IOException, SQLException;

    /** A folder for the unpacked backup, from which the database can be put in place. */
    Path workFolder() throws IOException;

    /** Whether a version of the product that knows keys was at the database. */
    boolean hasUsedKeys() throws IOException, SQLException;

    /** Lets go of the database, so that a server can open it. */
    void close() throws SQLException;

    static Engine of(Settings settings) {
        return settings.isDerby() ? new DerbyEngine(settings) : new PostgresEngine(settings);
    }

    /** Reads a database that was just unpacked, and throws when it is not what it should be. */
    @FunctionalInterface
    interface Check {

        Contents of(Settings arrived) throws IOException, SQLException;
    }

    /** What was put in place, and what the database of before is called now; empty where there was none. */
    record Restored(Contents contents, String before) {}
}
