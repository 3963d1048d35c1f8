package vn.muadam.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.muadam.job.GrowingTable;
import vn.muadam.job.Retention;

/** What was agreed to, asked and answered is evidence, and stays. */
@ApplicationScoped
class PrivacyRetention implements Retention {

    @Override
    public List<GrowingTable> growing() {
        return List.of(
                GrowingTable.record("consent", "somebody agrees to a purpose", 2_000, 230_000, "for good: evidence"),
                GrowingTable.record("data_request", "somebody asks about their data", 40, 4_600, "for good: evidence"));
    }

    @Override
    public Map<String, String> bounded() {
        return Map.of();
    }
}
