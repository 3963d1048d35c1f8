package vn.muadam.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.muadam.job.GrowingTable;
import vn.muadam.job.Retention;

/** Programmes are few, and stay. */
@ApplicationScoped
class ProgrammeRetention implements Retention {

    @Override
    public List<GrowingTable> growing() {
        return List.of();
    }

    @Override
    public Map<String, String> bounded() {
        return Map.of(
                "programme", "a row a programme that a unit composes",
                "programme_set", "one to six rows a programme",
                "programme_course", "a row a course of a set");
    }
}
