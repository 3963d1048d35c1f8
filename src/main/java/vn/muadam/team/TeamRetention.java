package vn.muadam.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.muadam.job.GrowingTable;
import vn.muadam.job.Retention;

/** Decisions on teams are the record, and stay; the directory is as long as there are people to call. */
@ApplicationScoped
class TeamRetention implements Retention {

    @Override
    public List<GrowingTable> growing() {
        return List.of(
                GrowingTable.record("reconstitution", "a team is set up anew", 60, 7_000, "for good: by what decision"),
                GrowingTable.record("reconstitution_line", "a member comes, goes or changes", 150, 17_000, "for good"),
                GrowingTable.record("handover", "a leader leaves", 40, 4_600, "for good: who took over from whom"));
    }

    @Override
    public Map<String, String> bounded() {
        return Map.of("focal_person", "some entries a unit");
    }
}
