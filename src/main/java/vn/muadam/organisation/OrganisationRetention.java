package vn.muadam.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.muadam.job.GrowingTable;
import vn.muadam.job.Retention;

/** Units and teams change by decisions of the state, a few a year, and their history is kept. */
@ApplicationScoped
class OrganisationRetention implements Retention {

    private static final String BY_DECISION = "as many as the country has; a few more by decision";

    @Override
    public List<GrowingTable> growing() {
        return List.of();
    }

    @Override
    public Map<String, String> bounded() {
        return Map.ofEntries(
                Map.entry("unit_type", "reference data"),
                Map.entry("unit", BY_DECISION),
                Map.entry("unit_closure", "at most six rows a unit"),
                Map.entry("unit_change", BY_DECISION),
                Map.entry("unit_change_line", BY_DECISION),
                Map.entry("unit_change_choice", BY_DECISION),
                Map.entry("unit_change_effect", BY_DECISION),
                Map.entry("unit_past", BY_DECISION),
                Map.entry("unit_succession", BY_DECISION),
                Map.entry("team", BY_DECISION),
                Map.entry("unit_alias", "some a unit"),
                Map.entry("team_label", "one a province at most"));
    }
}
