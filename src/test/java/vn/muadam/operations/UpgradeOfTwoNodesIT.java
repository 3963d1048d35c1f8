package vn.muadam.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.muadam.testing.HttpVisitor;
import vn.muadam.testing.RunningServer;

/** Two nodes of this version are started at the same moment on what the version before has left. */
@Tag("servers")
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class UpgradeOfTwoNodesIT {

    private static final List<String> FACTS = List.of(
            "person",
            "account",
            "membership",
            "role_grant",
            "unit",
            "learning_assignment",
            "enrolment",
            "activity_completion",
            "course_completion",
            "attempt",
            "attempt_slot",
            "quiz_result",
            "certificate",
            "team_evaluation",
            "indicator_score");

    private static final String MIGRATIONS = "select count(*) from data_migration where finished_at is null";
    private static final String TO_SEAL = "select count(*) from certificate where number_text is not null";

    @Test
    void bothBecomeReadyAndEverythingIsMigratedOnce(@TempDir Path folder) throws Exception {
        try (RunningServer first = RunningServer.prepare("upgrade-1", "postgresql");
                RunningServer second = first.anotherNode("upgrade-2")) {
            Installation installation = Installation.on(folder, first.database());
            assertThat(installation
                            .run("import", Installation.OF_VERSION_1.toString())
                            .status())
                    .isZero();
            assertThat(installation.settings().schema().version()).isEqualTo("1");
            Map<String, Long> before = facts(installation);

            first.launch();
            second.launch();
            first.waitUntilReady();
            second.waitUntilReady();
            for (String migration : List.of("certificate-seal", "person-index")) {
                first.waitUntilItSays(migration + " is finished");
                second.waitUntilItSays(migration + " is finished");
            }

            assertThat(facts(installation)).isEqualTo(before);
            everythingIsMigratedOnce(installation);
            for (RunningServer node : List.of(first, second)) {
                assertThat(faults(node)).as(node.url()).isEmpty();
                HttpVisitor learner = HttpVisitor.at(node.url());
                learner.signIn("hocvien", "246810");
                assertThat(learner.get("/enrolment/home.xhtml")).isEqualTo(200);
            }
            second.stop();
        }
    }

    private static void everythingIsMigratedOnce(Installation installation) throws SQLException {
        assertThat(installation.number("select count(distinct \"version\") from \"flyway_schema_history\""))
                .isEqualTo(installation.number("select count(*) from \"flyway_schema_history\" where \"success\""))
                .isGreaterThan(1);
        assertThat(installation.number(MIGRATIONS)).isZero();
        assertThat(installation.number("select done_count from data_migration where name = 'certificate-seal'"))
                .as("certificates sealed")
                .isEqualTo(installation.number(TO_SEAL + " and seal is not null"))
                .isEqualTo(installation.number(TO_SEAL))
                .isPositive();
    }

    private static Map<String, Long> facts(Installation installation) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        for (String table : FACTS) {
            counts.put(table, installation.number("select count(*) from " + table));
        }
        assertThat(counts.get("attempt")).isPositive();
        return counts;
    }

    private static List<String> faults(RunningServer node) throws Exception {
        try (Stream<String> lines = Files.lines(node.log().messages())) {
            return lines.filter(line -> line.contains("\"loglevel\":\"SEVERE\"")
                            || line.contains("\"loglevel\":\"ERROR\"")
                            || line.contains("trying again"))
                    .toList();
        }
    }
}
