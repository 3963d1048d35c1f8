package vn.muadam.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What long work leaves goes after a while; the other tables of the installation grow no further. */
@ApplicationScoped
class JobRetention implements Retention {

    @Inject
    private Purging purging;

    @Inject
    private RetentionSettings settings;

    @Override
    public List<GrowingTable> growing() {
        return List.of(
                new GrowingTable("job", "long work that somebody begins", 400, 40_000, "90 days", this::deleteJobs),
                new GrowingTable(
                        "working_file",
                        "a list that is read, or a file that is made",
                        600,
                        60_000,
                        "7 days: lists of people do not lie about",
                        this::deleteFiles),
                GrowingTable.record(
                        "working_file_part", "256 KB of such a file", 2_000, 200_000, "as long as the file"));
    }

    @Override
    public Map<String, String> bounded() {
        return Map.of(
                "installation", "one row",
                "installation_key", "one row a key",
                "data_migration", "one row a change of rows that exist already",
                "flyway_schema_history", "one row a migration",
                "scheduled_work", "one row a kind of work");
    }

    private int deleteJobs(Instant now, int atMost) {
        OldRows old =
                OldRows.of("job", "id", "created_at", "t.created_at < ?", settings.before(RetentionPeriod.JOBS, now));
        return purging.delete(old, atMost);
    }

    private int deleteFiles(Instant now, int atMost) {
        OldRows old = OldRows.of(
                "working_file", "id", "created_at", "t.created_at < ?", settings.before(RetentionPeriod.FILES, now));
        return purging.delete(old, atMost);
    }
}
