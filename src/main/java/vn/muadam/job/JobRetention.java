package vn.muadam.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** The tables of the installation itself, which grow no further. */
@ApplicationScoped
class JobRetention implements Retention {

    @Override
    public List<GrowingTable> growing() {
        return List.of();
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
}
