package vn.muadam.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whether there is a course yet to report on: a new installation has none until somebody publishes one. */
@ApplicationScoped
class PublishedCourses {

    @Inject
    private ReportRepository reports;

    private volatile boolean seen; // a published course is followed by its next version, never by none

    boolean exist() {
        if (!seen) {
            seen = reports.count(new Sql().add("select count(*) from course where published_version_id is not null"))
                    > 0;
        }
        return seen;
    }
}
