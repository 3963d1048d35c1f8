package vn.muadam.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.muadam.job.GrowingTable;
import vn.muadam.job.Retention;

/** People, their memberships and their roles are the record, and stay. */
@ApplicationScoped
class IdentityRetention implements Retention {

    @Override
    public List<GrowingTable> growing() {
        return List.of(
                GrowingTable.record("person", "somebody joins", 400, 46_000, "for good: who learnt"),
                GrowingTable.record(
                        "person_word", "a word of somebody's name", 1_300, 150_000, "as long as the person"),
                GrowingTable.record(
                        "membership",
                        "somebody joins or changes teams",
                        600,
                        69_000,
                        "for good: who was in which team"),
                GrowingTable.record("role_grant", "a role is given", 100, 12_000, "for good: who might do what"));
    }

    @Override
    public Map<String, String> bounded() {
        return Map.of();
    }
}
