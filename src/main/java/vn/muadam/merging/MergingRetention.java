package vn.muadam.merging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.muadam.job.GrowingTable;
import vn.muadam.job.Retention;

/** Merges stay, so that they can be undone, however late somebody notices. */
@ApplicationScoped
class MergingRetention implements Retention {

    @Override
    public List<GrowingTable> growing() {
        return List.of(
                GrowingTable.record("person_merge", "two records become one", 40, 4_600, "for good: it can be undone"),
                GrowingTable.record(
                        "person_merge_note", "a row that a merge moves", 300, 35_000, "as long as the merge"),
                GrowingTable.record(
                        "distinct_people",
                        "somebody says that two are two",
                        60,
                        7_000,
                        "for good: nobody is asked again"));
    }

    @Override
    public Map<String, String> bounded() {
        return Map.of();
    }
}
