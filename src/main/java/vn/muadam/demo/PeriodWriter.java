package vn.muadam.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;

/** Opens an evaluation period in each province by the criteria that ship with the product. */
final class PeriodWriter {

    private static final String CRITERIA = "reference-2026";
    private static final int MINIMUM_DAYS = 60;

    private final Connection connection;
    private final CompulsoryCourse course;
    private final IdBlock ids;

    PeriodWriter(Connection connection, CompulsoryCourse course, IdBlock ids) {
        this.connection = connection;
        this.course = course;
        this.ids = ids;
    }

    void open(Period period, Collection<Long> provinces) throws SQLException {
        Optional<Long> criteriaSet = findCriteriaSet();
        if (criteriaSet.isPresent()) {
            for (long province : provinces) {
                open(period, province, criteriaSet.get());
            }
        }
    }

    private Optional<Long> findCriteriaSet() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select id from criteria_set where set_key = ? and unit_id is null order by version_no desc")) {
            query.setString(1, CRITERIA);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
            }
        }
    }

    private void open(Period period, long province, long criteriaSet) throws SQLException {
        long id = ids.next();
        try (Batch periods = new Batch(
                connection,
                "evaluation_period (id, unit_id, name, starts_on, cut_off_on, minimum_days, state, criteria_set_id)")) {
            periods.add(
                    id,
                    province,
                    period.name(),
                    period.startsOn(),
                    period.cutOffOn(),
                    MINIMUM_DAYS,
                    "OPEN",
                    criteriaSet);
        }
        try (Batch courses = new Batch(connection, "evaluation_period_course (period_id, use_code, course_id)")) {
            courses.add(id, "COMPULSORY", course.id());
            courses.add(id, "OUTREACH", course.id());
        }
    }
}
