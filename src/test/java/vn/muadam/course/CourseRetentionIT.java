package vn.muadam.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Purge;
import vn.muadam.testing.Rows;

@InContainer
class CourseRetentionIT {

    @Test
    void theLatestReadingsOfAPackageStayHoweverOldAndEveryOneOfTheLastYear() {
        String source = "goi-cu-" + Rows.newId();
        for (int i = 0; i < 25; i++) {
            read(source, 400);
        }
        String busy = "goi-moi-" + Rows.newId();
        for (int i = 0; i < 25; i++) {
            read(busy, 10);
        }

        Purge.aNight();

        assertThat(Rows.number("select count(*) from course_import where source = ?", source))
                .isEqualTo(20);
        assertThat(Rows.number("select count(*) from course_import where source = ?", busy))
                .isEqualTo(25);
    }

    private static void read(String source, int daysAgo) {
        Rows.change(
                "insert into course_import (id, source, imported_at, outcome, faults) values (?, ?, ?, 'REFUSED', '')",
                Rows.newId(),
                source,
                Timestamp.from(Instant.now().minus(Duration.ofDays(daysAgo))));
    }
}
