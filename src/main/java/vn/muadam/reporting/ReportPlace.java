package vn.muadam.reporting;

import java.util.List;
import vn.muadam.organisation.UnitId;

/**
 * Where a report stands: a unit inside the scope of the person who looks, what lies above it in that scope, and the
 * course it is about.
 *
 * @param path from the top of the scope down to the unit itself
 * @param courses what else could be looked at, the compulsory ones first; never empty
 */
public record ReportPlace(List<UnitName> path, ReportCourse course, List<ReportCourse> courses) {

    public UnitName unit() {
        return path.get(path.size() - 1);
    }

    public UnitId unitId() {
        return unit().id();
    }
}
