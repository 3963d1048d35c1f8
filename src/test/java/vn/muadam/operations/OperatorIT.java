package vn.muadam.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.muadam.shared.KeyFile;
import vn.muadam.shared.KeyPurpose;
import vn.muadam.testing.DebianProgram;
import vn.muadam.testing.TestDatabase;

/** What an operator does with the data of an installation, on both databases, with the data of a whole demo province. */
@Tag("servers")
class OperatorIT {

    private static final String UNCHANGED = "chưa có gì bị thay đổi";
    private static final String PEOPLE = "select count(*) from person";
    private static final String UNIT_TYPES = "select count(*) from unit_type";
    private static final String MARKED = "select count(*) from person where full_name = 'Sau Khi Sao Lưu'";

    private static final String A_SECOND_STEP =
            "insert into second_step (person_id, sealed_secret, set_up_at, last_step)"
                    + " select person_id, 'x', current_timestamp, 0 from account where username = 'quantri'";

    private static final String A_LINKED_IDENTITY =
            "insert into external_identity (subject_hash, public_id, issuer, person_id, linked_at, last_used_at)"
                    + " select 'x', 1, 'https://sso.example.vn', person_id, current_timestamp, current_timestamp"
                    + " from account where username = 'quantri'";

    private static final Map<String, Installation> FILLED = new HashMap<>();

    private static TestDatabase postgres;

    @TempDir
    private Path folder;

    @BeforeAll
    static void fillOneOfEachKind(@TempDir Path models) throws Exception {
        DebianProgram.find("pg_dump", "postgresql-client");
        postgres = TestDatabase.start("postgresql");
        FILLED.put("derby", Installation.onDerby(models.resolve("derby")).filled());
        FILLED.put(
                "postgresql",
                Installation.onPostgres(models.resolve("postgresql"), postgres).filled());
    }

    @AfterAll
    static void stopPostgres() {
        postgres.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void aRestoreBringsBackTheDayOfTheBackupAndKeepsWhatItReplaces(String kind) throws Exception {
        Installation installation = filled(kind, "here");
        long people = installation.number(PEOPLE);
        Path backup = backupOf(installation);
        installation.change("update person set full_name = 'Sau Khi Sao Lưu'");

        Installation.Answer answer = installation.run("restore", backup.toString());

        assertThat(answer.text()).contains("Đã khôi phục và đối chiếu").contains("trước khi khôi phục vẫn còn ở");
        assertThat(answer.status()).isZero();
        assertThat(installation.number(PEOPLE)).isEqualTo(people).isPositive();
        assertThat(installation.number(MARKED)).isZero();
        assertThat(markedInWhatWasReplaced(installation)).isEqualTo(people);
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void aBackupThatWasCutShortOrChangedIsRefused(String kind) throws Exception {
        Installation installation = filled(kind, "here");
        Path backup = backupOf(installation);
        byte[] whole = Files.readAllBytes(backup);
        installation.change("update person set full_name = 'Sau Khi Sao Lưu'");
        long marked = installation.number(MARKED);

        Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, whole.length * 2 / 3));
        assertRefused(installation.run("restore", cut.toString()), "bị thiếu hoặc hỏng");

        byte[] changed = whole.clone();
        changed[whole.length / 3] ^= 0x20;
        assertRefused(
                installation.run(
                        "restore",
                        Files.write(folder.resolve("changed.zip"), changed).toString()),
                "bị thiếu hoặc hỏng");

        assertThat(installation.number(MARKED)).isEqualTo(marked).isPositive();
        assertThat(leftovers(installation)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void aBackupOfANewerVersionIsRefused(String kind) throws Exception {
        Installation installation = filled(kind, "here");
        installation.change(
                "insert into \"flyway_schema_history\" (\"installed_rank\", \"version\", \"description\", \"type\", \"script\","
                        + " \"installed_by\", \"installed_on\", \"execution_time\", \"success\")"
                        + " values (999, '999', 'later', 'SQL', 'V999__later.sql', 'x', current_timestamp, 1, true)");
        Path ofLaterSchema = backupOf(installation);
        installation.change("delete from \"flyway_schema_history\" where \"installed_rank\" = 999");
        installation.change("update person set full_name = 'Sau Khi Sao Lưu'");

        assertRefused(installation.run("restore", ofLaterSchema.toString()), "phiên bản mới hơn");

        Path ofLaterFormat = withLine(ofLaterSchema, BackupManifest.NAME, "format=1", "format=2");
        assertRefused(installation.run("restore", ofLaterFormat.toString()), "phiên bản mới hơn");
        assertThat(installation.number(MARKED)).isPositive();
        assertThat(leftovers(installation)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void aDatabaseInUseIsNotReplaced(String kind) throws Exception {
        Installation installation = filled(kind, "here");
        Path backup = backupOf(installation);
        try (Connection inUse = installation.settings().connect()) {
            assertThat(inUse.isValid(5)).isTrue();

            Installation.Answer answer = byAnotherProcess(installation, "restore", backup.toString());

            assertRefused(answer, "đang được dùng");
        }
        Engine.of(installation.settings()).close();
        assertThat(installation.run("restore", backup.toString()).status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void aBackupNeedsItsOwnKeys(String kind) throws Exception {
        Installation installation = filled(kind, "here");
        Path backup = backupOf(installation);
        Path keys = folder.resolve("backups-keys")
                .resolve("keys-" + KeyFile.read(installation.settings().keys()).fingerprint() + ".properties");

        Installation elsewhere = installation(kind, "elsewhere");
        assertThat(elsewhere.run("restore", backup.toString()).text()).contains("--keys");
        KeyFile others = KeyFile.create(folder.resolve("others"));
        assertRefused(
                elsewhere.run(
                        "restore", backup.toString(), "--keys", others.file().toString()),
                "không phải khóa của bản sao lưu này");
        assertThat(KeyFile.existsIn(elsewhere.settings().keys())).isFalse();
        KeyFile.create(elsewhere.settings().keys());
        assertRefused(elsewhere.run("restore", backup.toString()), "không phải khóa của bản sao lưu này");
        Files.delete(elsewhere.settings().keys().resolve(KeyFile.NAME));

        Installation.Answer answer = elsewhere.run("restore", backup.toString(), "--keys", keys.toString());

        assertThat(answer.text()).contains("Đã khôi phục");
        assertThat(elsewhere.number(PEOPLE)).isEqualTo(installation.number(PEOPLE));
        assertThat(KeyFile.read(elsewhere.settings().keys()).checkValues())
                .isEqualTo(KeyFile.read(installation.settings().keys()).checkValues());
    }

    @Test
    void keysThatGotANewGenerationStillFitAnEarlierBackup() throws Exception {
        Installation installation = filled("derby", "here");
        Path backup = backupOf(installation);

        assertThat(installation.run("rotate-keys", "signing").status()).isZero();

        assertThat(KeyFile.read(installation.settings().keys()).current(KeyPurpose.SIGNING))
                .isEqualTo(2);
        assertThat(installation.run("restore", backup.toString()).status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void aDiskThatFillsUpLeavesNoHalfBackupAndTheEarlierOnes(String kind) throws Exception {
        Installation installation = filled(kind, "here");
        Path earlier = backupOf(installation);

        Installation.Answer answer =
                onFullDisk(installation, "backup", "--to", earlier.getParent().toString());

        assertThat(answer.text()).contains("chỗ trống trên đĩa");
        assertThat(answer.status()).isEqualTo(1);
        try (Stream<Path> files = Files.list(earlier.getParent())) {
            assertThat(files).containsExactly(earlier);
        }
        assertThat(installation.run("restore", earlier.toString()).status()).isZero();
    }

    @Test
    void asManyBackupsAsWantedAreKept() throws Exception {
        for (String day : List.of("20260101_013000", "20260102_013000", "20260103_013000")) {
            Files.writeString(folder.resolve("muadam-" + day + ".zip"), "x");
        }
        Files.writeString(folder.resolve("other.zip"), "x");

        Backup.prune(folder, 2);

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("muadam-20260102_013000.zip", "muadam-20260103_013000.zip", "other.zip");
        }
    }

    @Test
    void aProvinceMovesFromDerbyToPostgresAndBackWithoutLosingARow() throws Exception {
        Installation derby = filled("derby", "first");
        Installation postgresql = installation("postgresql", "second");
        Installation again = installation("derby", "third");
        Path there = folder.resolve("there.zip");
        Path back = folder.resolve("back.zip");

        assertThat(derby.run("export", there.toString()).status()).isZero();
        assertThat(postgresql.run("import", there.toString()).text()).contains("tổng kiểm tra đều khớp");
        assertThat(postgresql.run("export", back.toString()).status()).isZero();
        assertThat(again.run("import", back.toString()).text()).contains("tổng kiểm tra đều khớp");

        assertThat(sumsOf(back)).isEqualTo(sumsOf(there)).hasSizeGreaterThan(40);
        assertThat(again.number(PEOPLE)).isEqualTo(derby.number(PEOPLE));
        assertThat(nextId(postgresql)).isGreaterThan(derby.number("select max(id) from enrolment"));
        assertThat(nextId(again)).isGreaterThan(derby.number("select max(id) from enrolment"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void aMoveThatArrivesDifferentlyStoresNothing(String kind) throws Exception {
        Installation from = installation("derby", "from").withUnitTypes();
        Path whole = folder.resolve("whole.zip");
        from.run("export", whole.toString());
        Path changed = withLine(whole, "tables/unit_type.csv", "\"Phường\"", "\"Phuong\"");
        Installation to = installation(kind, "to");

        assertThat(to.run("import", changed.toString()).text())
                .contains("unit_type")
                .contains("không khớp");
        assertThat(to.number(UNIT_TYPES)).isZero();

        assertThat(to.run("import", whole.toString()).status()).isZero();
        assertRefused(to.run("import", whole.toString()), "đã có dữ liệu");
        assertThat(to.number(UNIT_TYPES)).isEqualTo(from.number(UNIT_TYPES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void aMigrationThatFailsLeavesTheDatabaseToTheVersionBefore(String kind) throws Exception {
        Installation installation = filled(kind, "here");
        String version = installation.settings().schema().version();
        Path script = Files.createDirectories(folder.resolve("later")).resolve("V999__later.sql");
        Files.writeString(script, """
                create table later (id bigint not null primary key);
                alter table person add column later_column varchar(10);
                update person set full_name = 'Sau Khi Sao Lưu';
                insert into later (id) values ('this is no number');
                """);
        Settings settings = installation.settings();

        assertThatThrownBy(() -> Flyway.configure()
                        .dataSource(settings.url(), settings.user(), settings.password())
                        .locations("filesystem:" + script.getParent())
                        .ignoreMigrationPatterns("*:missing")
                        .load()
                        .migrate())
                .isInstanceOf(FlywayException.class);

        assertThat(settings.schema().version()).isEqualTo(version);
        assertThat(installation.number(MARKED)).isZero();
        try (Connection connection = settings.connect()) {
            assertThat(Tables.of(connection).names()).doesNotContain("later");
        }
        settings.schema().migrate();
        assertThat(installation.number(PEOPLE)).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void theSecondStepOfTheOnlyAdministratorIsReset(String kind) throws Exception {
        Installation installation = filled(kind, "here");
        String name = "quantri";
        assertThat(installation
                        .run("reset-second-step", name, "--reason", "mất điện thoại")
                        .text())
                .contains("Chưa có gì bị thay đổi");
        installation.change(A_SECOND_STEP);
        installation.change(A_LINKED_IDENTITY);
        assertThat(installation.run("reset-second-step", name).status())
                .as("without a reason")
                .isEqualTo(2);

        Installation.Answer answer = installation.run("reset-second-step", name, "--reason", "mất điện thoại");

        assertThat(answer.text()).contains("Đã đặt lại bước hai của quantri");
        assertThat(installation.number("select count(*) from second_step")).isZero();
        assertThat(installation.number("select count(*) from external_identity"))
                .isZero();
        assertThat(installation.number("select count(*) from audit_event where act = 'second-step-reset'"
                        + " and reason = 'mất điện thoại' and mark is not null"))
                .isEqualTo(1);
        assertThat(installation.run("check-audit").text()).contains("Nhật ký nguyên vẹn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void aTrailIsProvedWhileNoServerRunsAndWhatSomebodyPutInIsNamed(String kind) throws Exception {
        Installation installation = filled(kind, "here");
        installation.change("insert into audit_event (id, happened_at, act, subject_kind, subject_id)"
                + " values (1, current_timestamp, 'name-confirmed', 'person', '1')"); // of the version before

        Installation.Answer whole = installation.run("check-audit");

        assertThat(whole.text()).contains("Nhật ký nguyên vẹn").contains("3 sự kiện vừa ghi");
        assertThat(whole.status()).isZero();

        installation.change("insert into audit_event (id, happened_at, act, subject_kind, subject_id, province_id)"
                + " values (2, current_timestamp, 'role-granted', 'person', '1', 92)");

        Installation.Answer broken = installation.run("check-audit");

        assertThat(broken.text()).contains("Nhật ký bị chèn: sự kiện 2 (chuỗi 92");
        assertThat(broken.status()).isEqualTo(1);
    }

    @Test
    void lostKeysAreReplacedAndWhatTheySealedWaitsForANewSeal() throws Exception {
        Installation installation = filled("derby", "here");
        installation.change("update certificate set seal = 'x', seal_key = 1 where number_text is not null");
        installation.change(A_SECOND_STEP);
        installation.change(A_LINKED_IDENTITY);
        assertThat(installation.run("replace-lost-keys").text()).contains("Chưa có gì bị thay đổi");
        Map<String, String> before =
                KeyFile.read(installation.settings().keys()).checkValues();
        Files.delete(installation.settings().keys().resolve(KeyFile.NAME));

        assertThat(installation.run("replace-lost-keys").status()).isZero();

        KeyFile made = KeyFile.read(installation.settings().keys());
        assertThat(made.generations(KeyPurpose.SIGNING)).containsExactly(2);
        assertThat(made.checkValues().values()).doesNotContainAnyElementsOf(before.values());
        assertThat(installation.number("select count(*) from certificate where seal is not null"))
                .isZero();
        assertThat(installation.number("select count(*) from installation_key")).isZero();
        assertThat(installation.number("select count(*) from second_step"))
                .as("sealed with what is lost")
                .isZero();
        assertThat(installation.number("select count(*) from external_identity"))
                .as("hashed with what is lost")
                .isZero();
    }

    @Test
    void whatIsNotUnderstoodIsExplained() {
        Installation installation = Installation.onDerby(folder);

        for (String[] words : new String[][] {{}, {"help-me"}, {"backup"}, {"restore"}, {"export", "--to"}}) {
            Installation.Answer answer = installation.run(words);
            assertThat(answer.status()).isEqualTo(2);
            assertThat(answer.text()).contains("Cách dùng").contains("muadam restore");
        }
        assertThat(installation.run("help").status()).isZero();
        assertThat(installation.run("backup", "--to", folder.toString()).text()).contains("Chưa có cơ sở dữ liệu");
        assertThat(installation
                        .run("restore", folder.resolve("none.zip").toString())
                        .text())
                .contains("Không đọc được tệp");
    }

    private Installation installation(String kind, String name) throws SQLException {
        return kind.equals("derby")
                ? Installation.onDerby(folder.resolve(name))
                : Installation.onPostgres(folder.resolve(name), postgres);
    }

    private Installation filled(String kind, String name) throws IOException, SQLException {
        return FILLED.get(kind).copiedTo(folder.resolve(name), postgres);
    }

    private Path backupOf(Installation installation) throws IOException {
        Installation.Answer answer =
                installation.run("backup", "--to", folder.resolve("backups").toString());
        assertThat(answer.text()).contains("Đã sao lưu và kiểm tra lại").contains("Bản sao của khóa");
        try (Stream<Path> files = Files.list(folder.resolve("backups"))) {
            return files.findFirst().orElseThrow();
        }
    }

    private static void assertRefused(Installation.Answer answer, String because) {
        assertThat(answer.text()).contains(because).containsIgnoringCase(UNCHANGED);
        assertThat(answer.status()).isEqualTo(1);
    }

    private static long markedInWhatWasReplaced(Installation installation) throws IOException, SQLException {
        Settings settings = installation.settings();
        if (!settings.isDerby()) {
            String schema = "select nspname from pg_namespace where nspname like 'public_before_%'";
            try (Connection connection = settings.connect();
                    var row = connection.createStatement().executeQuery(schema)) {
                row.next();
                return installation.number(MARKED.replace("person", row.getString(1) + ".person"));
            }
        }
        try (Stream<Path> folders = Files.list(settings.data())) {
            Path before = folders.filter(found -> found.getFileName().toString().startsWith("derby.before-"))
                    .findFirst()
                    .orElseThrow();
            Settings replaced = settings.withDerbyIn(before);
            try (Connection connection = replaced.connect();
                    var row = connection.createStatement().executeQuery(MARKED)) {
                row.next();
                return row.getLong(1);
            } finally {
                new DerbyEngine(replaced).close();
            }
        }
    }

    /** What a refused restore left behind, in folders and in schemas. */
    private static List<String> leftovers(Installation installation) throws IOException, SQLException {
        Settings settings = installation.settings();
        if (!settings.isDerby()) {
            return installation.number("select count(*) from pg_namespace where nspname like 'public_%'") == 0
                    ? List.of()
                    : List.of("a schema");
        }
        try (Stream<Path> files = Files.list(settings.data())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("derby"))
                    .toList();
        }
    }

    private static long nextId(Installation installation) throws SQLException {
        return installation.settings().isDerby()
                ? installation.number("values next value for entity_seq")
                : installation.number("select nextval('entity_seq')");
    }

    private static List<String> sumsOf(Path export) throws IOException {
        return Archive.read(export, "move.properties")
                .lines()
                .filter(line -> line.startsWith("table."))
                .toList();
    }

    /** A copy of an archive in which one line of one entry reads differently. */
    private Path withLine(Path archive, String entry, String before, String after) throws IOException {
        Path copy = folder.resolve("other-" + archive.getFileName());
        try (ZipFile zip = new ZipFile(archive.toFile());
                ZipOutputStream written = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (ZipEntry found : zip.stream().toList()) {
                written.putNextEntry(new ZipEntry(found.getName()));
                try (InputStream content = zip.getInputStream(found)) {
                    byte[] bytes = content.readAllBytes();
                    if (found.getName().equals(entry)) {
                        String text = new String(bytes, StandardCharsets.UTF_8);
                        assertThat(text).contains(before);
                        bytes = text.replace(before, after).getBytes(StandardCharsets.UTF_8);
                    }
                    written.write(bytes);
                }
                written.closeEntry();
            }
        }
        return copy;
    }

    private Installation.Answer byAnotherProcess(Installation installation, String... words) throws Exception {
        return process(installation, "exec \"$@\"", words);
    }

    /** No file may grow beyond 300 KB: what was begun cannot be finished. */
    private Installation.Answer onFullDisk(Installation installation, String... words) throws Exception {
        return process(installation, "ulimit -f 600; exec \"$@\"", words);
    }

    private Installation.Answer process(Installation installation, String script, String... words) throws Exception {
        Path output = folder.resolve("output.txt");
        ProcessBuilder command = new ProcessBuilder(
                "sh",
                "-c",
                script,
                "sh",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-Duser.timezone=UTC",
                "-Dderby.stream.error.file=/dev/null",
                "-cp",
                System.getProperty("java.class.path"),
                Operator.class.getName());
        command.command().addAll(List.of(words));
        command.environment().putAll(installation.environment());
        command.environment().put("LANG", "C.UTF-8");
        command.environment().remove("LC_ALL");
        Process process = command.redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Installation.Answer(process.exitValue(), Files.readString(output));
    }
}
