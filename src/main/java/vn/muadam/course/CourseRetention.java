package vn.muadam.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.muadam.job.Age;
import vn.muadam.job.GrowingTable;
import vn.muadam.job.OldRows;
import vn.muadam.job.Purging;
import vn.muadam.job.Retention;

/** Published versions are never taken away, for somebody learnt by them; a refused import is of use for a year. */
@ApplicationScoped
class CourseRetention implements Retention {

    private static final int YEARS = 1;
    private static final List<String> CONTENT = List.of(
            "course",
            "course_version",
            "course_objective",
            "course_section",
            "activity",
            "lesson",
            "glossary_term",
            "course_media");

    /** The latest readings of a package stay however old they are. */
    private static final String OLD_AND_NOT_AMONG_THE_LATEST = "t.imported_at < ? and"
            + " (select count(*) from course_import l where l.source = t.source and l.id > t.id) >= 20";

    @Inject
    private Purging purging;

    @Override
    public List<GrowingTable> growing() {
        return List.of(new GrowingTable(
                "course_import",
                "a package is read whose content or faults are new",
                200,
                2_000,
                "1 year, and the latest 20 of each package",
                this::deleteImports));
    }

    @Override
    public Map<String, String> bounded() {
        Map<String, String> tables = new LinkedHashMap<>();
        CONTENT.forEach(table -> tables.put(table, "content: a version of a course"));
        return tables;
    }

    private int deleteImports(Instant now, int atMost) {
        OldRows old =
                OldRows.of("course_import", "id", "imported_at", OLD_AND_NOT_AMONG_THE_LATEST, Age.years(YEARS, now));
        return purging.delete(old, atMost);
    }
}
