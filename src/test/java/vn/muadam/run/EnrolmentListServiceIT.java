package vn.muadam.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.muadam.identity.PersonFixture.aPerson;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.document.SheetFile;
import vn.muadam.document.SheetRow;
import vn.muadam.document.SheetRows;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Role;
import vn.muadam.job.Job;
import vn.muadam.job.WorkingFiles;
import vn.muadam.organisation.UnitFixture;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.VietnamTime;
import vn.muadam.testing.As;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Rows;

/** A commune puts the people of a list into a run. */
@InContainer
class EnrolmentListServiceIT {

    private static final String HEADINGS = "DANH SÁCH HỌC VIÊN\nSTT;Họ và tên;Số điện thoại;Tổ;Nhóm\n";
    private static final int SECONDS = 60;

    @Inject
    private RunService runs;

    @Inject
    private EnrolmentListService lists;

    @Inject
    private WorkingFiles files;

    private UnitId commune;
    private UnitId team;
    private PersonId trainer;
    private String mark = "";

    @BeforeEach
    void aCommuneWithATrainer() {
        commune = UnitFixture.communeOf(UnitFixture.province("92"), 3);
        team = UnitFixture.aTeamIn(commune);
        trainer = aPerson().holding(Role.TRAINER, commune).store();
        mark = letters(System.nanoTime());
    }

    @Test
    void goodLinesAreEnrolledAndTheOthersComeBackWithTheReason() throws Exception {
        PersonId one = aPerson().named("Đỗ Thị " + mark).memberOf(team).store();
        PersonId two = aPerson().named("Mạc Văn " + mark).memberOf(team).store();
        long run = plan(Admission.LISTED, null);

        long list = upload(
                run,
                HEADINGS + "1;ĐỖ THỊ " + mark.toUpperCase(java.util.Locale.ROOT) + ";;;Sáng\n2;Mạc Văn " + mark
                        + ";;;\n3;Người Lạ " + mark + ";;;\n4;Đỗ Thị " + mark + ";;;\n5;Bùi Văn " + mark
                        + ";091;;\n;;;;\n");

        assertThat(await(list).getState()).isEqualTo(EnrolmentListState.CHECKED);
        assertThat(counts(list).of(LineVerdict.JOINING)).isEqualTo(2);
        assertThat(lines(list, LineVerdict.FAULTY))
                .extracting(EnrolmentListLine::getTrouble)
                .containsExactly(LineTrouble.UNKNOWN, LineTrouble.TWICE, LineTrouble.PHONE_UNREADABLE);
        assertThat(enrolled(one)).as("reading enrols nobody").isFalse();

        As.person(trainer, () -> lists.apply(list));

        assertThat(await(list).getState()).isEqualTo(EnrolmentListState.APPLIED);
        assertThat(enrolled(one)).isTrue();
        assertThat(enrolled(two)).isTrue();
        assertThat(cohorts(run)).containsExactlyInAnyOrder("Sáng", null);
        List<SheetRow> mended = faultyLines(list);
        assertThat(mended).extracting(row -> row.cell(0)).contains("STT", "3", "4", "5");
        assertThat(mended.get(mended.size() - 1).cell(5)).contains("10 chữ số");
        assertThat(As.person(trainer, () -> lists.findOf(run))).hasSize(1);
    }

    @Test
    void whoHasNoPlaceWaitsAndWhoIsInAlreadyStays() throws Exception {
        PersonId one = aPerson().named("Lò Thị " + mark).memberOf(team).store();
        PersonId two = aPerson().named("Lò Văn " + mark).memberOf(team).store();
        long run = plan(Admission.LISTED, 1);
        take(run, HEADINGS + "1;Lò Thị " + mark + ";;;\n");

        long list = take(run, HEADINGS + "1;Lò Thị " + mark + ";;;\n2;Lò Văn " + mark + ";;;\n");

        assertThat(counts(list).of(LineVerdict.ALREADY)).isEqualTo(1);
        assertThat(counts(list).of(LineVerdict.WAITING)).isEqualTo(1);
        assertThat(enrolled(one)).isTrue();
        assertThat(enrolled(two)).isFalse();
        assertThatThrownBy(() -> As.person(trainer, () -> lists.apply(list)))
                .isInstanceOf(EnrolmentListBusyException.class);
        assertThatThrownBy(() -> As.person(trainer, () -> lists.discard(list)))
                .isInstanceOf(EnrolmentListBusyException.class);
    }

    @Test
    void peopleOfOneNameAreToldApartByTelephoneOrTeam() throws Exception {
        UnitId other = UnitFixture.aTeamIn(commune);
        String otherName =
                Rows.text("select name from unit where id = " + other.value()).strip();
        PersonId here = aPerson()
                .named("Ma Thị " + mark)
                .memberOf(team)
                .withPhone("0912" + digits(6))
                .store();
        PersonId there = aPerson().named("Ma Thị " + mark).memberOf(other).store();
        String phone =
                Rows.text("select phone from person where id = " + here.value()).strip();
        long run = plan(Admission.LISTED, null);

        long unclear = upload(run, HEADINGS + "1;Ma Thị " + mark + ";;;\n");
        await(unclear);
        assertThat(lines(unclear, LineVerdict.FAULTY))
                .extracting(EnrolmentListLine::getTrouble)
                .containsExactly(LineTrouble.SEVERAL);
        As.person(trainer, () -> lists.discard(unclear));
        assertThatThrownBy(() -> As.person(trainer, () -> lists.get(unclear))).isInstanceOf(NotFoundException.class);

        String decomposed = Normalizer.normalize("Ma Thị " + mark, Normalizer.Form.NFD);
        take(
                run,
                HEADINGS + "1;" + decomposed + ";" + phone.replace("+84", "0") + ";;\n2;Ma Thị " + mark + ";;"
                        + otherName + ";\n");
        assertThat(enrolled(here)).isTrue();
        assertThat(enrolled(there)).isTrue();
    }

    @Test
    void aPersonOfAnotherCommuneDoesNotExistForTheList() throws Exception {
        UnitId foreign = UnitFixture.communeOf(UnitFixture.province("92"), 4);
        aPerson()
                .named("Quàng Thị " + mark)
                .memberOf(UnitFixture.aTeamIn(foreign))
                .store();
        long run = plan(Admission.LISTED, null);

        long list = upload(run, HEADINGS + "1;Quàng Thị " + mark + ";;;\n");
        await(list);

        assertThat(lines(list, LineVerdict.FAULTY))
                .extracting(EnrolmentListLine::getTrouble)
                .containsExactly(LineTrouble.UNKNOWN);
        assertThatThrownBy(() -> As.person(trainer, () -> lists.apply(list))).isInstanceOf(NobodyChosenException.class);
    }

    @Test
    void aFileThatIsNoListIsRefusedWithWhatToDo() throws Exception {
        long run = plan(Admission.LISTED, null);

        long list = upload(run, "ghi chú;linh tinh\nkhông có;tiêu đề\n");

        assertThat(await(list).getState()).isEqualTo(EnrolmentListState.REFUSED);
        assertThat(outcome(list)).contains("Họ và tên");
        assertThatThrownBy(() -> upload(run, "")).isInstanceOf(EnrolmentListUnreadableException.class);
    }

    @Test
    void onlyWhoHoldsTheRunMayAndOnlyWhileItTakesPeople() throws Exception {
        long run = plan(Admission.LISTED, null);
        aPerson().named("Vi Thị " + mark).memberOf(team).store();
        long list = upload(run, HEADINGS + "1;Vi Thị " + mark + ";;;\n");
        await(list);
        PersonId learner = aPerson().memberOf(team).store();
        PersonId neighbour = aPerson()
                .holding(Role.TRAINER, UnitFixture.communeOf(UnitFixture.province("92"), 4))
                .store();

        for (As.Act act : List.<As.Act>of(
                () -> lists.get(list),
                () -> lists.findOf(run),
                () -> lists.count(list),
                () -> lists.findLines(list, LineVerdict.JOINING, 0, 1),
                () -> lists.findJob(list),
                () -> lists.apply(list),
                () -> lists.discard(list),
                () -> lists.upload(run, "a.csv", stream(HEADINGS)))) {
            assertThatThrownBy(() -> As.person(learner, act)).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> As.person(neighbour, act)).isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> As.person(learner, () -> lists.writeTemplate(new ByteArrayOutputStream())))
                .isInstanceOf(EJBAccessException.class);

        As.person(trainer, () -> runs.close(run));
        assertThatThrownBy(() -> As.person(trainer, () -> lists.apply(list))).isInstanceOf(RunClosedException.class);
        assertThatThrownBy(() -> upload(run, HEADINGS)).isInstanceOf(RunClosedException.class);
    }

    @Test
    void theTemplateIsAListThatItsOwnReaderUnderstands() throws Exception {
        ByteArrayOutputStream template = new ByteArrayOutputStream();
        As.person(trainer, () -> lists.writeTemplate(template));
        Path file = Files.createTempFile("template", ".xlsx");
        Files.write(file, template.toByteArray());

        ListColumns columns = ListColumns.find(rows(file)).orElseThrow();

        assertThat(columns.places()).containsOnlyKeys(ListColumn.values());
        Files.delete(file);
    }

    private long plan(Admission admission, @Nullable Integer capacity) throws Exception {
        LocalDate today = VietnamTime.dayOf(Instant.now());
        return As.person(
                trainer,
                () -> runs.plan(new RunDraft(
                        "k6", commune, "Đợt thử " + mark, today, today.plusDays(9), admission, capacity, null)));
    }

    private long upload(long run, String text) throws Exception {
        return As.person(trainer, () -> lists.upload(run, "danh sách.csv", stream(text)));
    }

    private long take(long run, String text) throws Exception {
        long list = upload(run, text);
        await(list);
        As.person(trainer, () -> lists.apply(list));
        await(list);
        return list;
    }

    private EnrolmentList await(long list) throws Exception {
        for (int i = 0; i < SECONDS * 10; i++) {
            EnrolmentList now = As.person(trainer, () -> lists.get(list));
            boolean over = As.person(trainer, () -> lists.findJob(list))
                    .orElseThrow()
                    .getState()
                    .isOver();
            if (over && !now.getState().isUnderWay()) {
                return now;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The list is still under way");
    }

    private LineCounts counts(long list) throws Exception {
        return As.person(trainer, () -> lists.count(list));
    }

    private List<EnrolmentListLine> lines(long list, LineVerdict verdict) throws Exception {
        return As.person(trainer, () -> lists.findLines(list, verdict, 0, 50));
    }

    private String outcome(long list) throws Exception {
        Job job = As.person(trainer, () -> lists.findJob(list)).orElseThrow();
        return Objects.requireNonNull(job.outcomeIn(java.util.Locale.forLanguageTag("vi")));
    }

    private List<SheetRow> faultyLines(long list) throws Exception {
        Job job = As.person(trainer, () -> lists.findJob(list)).orElseThrow();
        Path copy = files.copy(Objects.requireNonNull(job.getResultFileId()));
        try {
            return rows(copy);
        } finally {
            Files.delete(copy);
        }
    }

    private static List<SheetRow> rows(Path file) throws IOException {
        List<SheetRow> rows = new ArrayList<>();
        try (SheetRows lines = SheetFile.of(file).rows()) {
            lines.forEach(rows::add);
        }
        return rows;
    }

    private List<@Nullable String> cohorts(long run) throws Exception {
        List<@Nullable String> cohorts = new ArrayList<>();
        As.person(trainer, () -> runs.findMembers(run, RunMemberState.ADMITTED, 0, 50))
                .forEach(line -> cohorts.add(line.cohort()));
        return cohorts;
    }

    private static boolean enrolled(PersonId person) {
        return Rows.number("select count(*) from enrolment where person_id = " + person.value()) == 1;
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String digits(int many) {
        String all = "000000" + System.nanoTime() % 1_000_000;
        return all.substring(all.length() - many);
    }

    /** A given name that nobody else has. */
    private static String letters(long number) {
        StringBuilder name = new StringBuilder("B");
        for (char digit : Long.toString(number % 10_000_000_000L).toCharArray()) {
            name.append((char) ('a' + (digit - '0')));
        }
        return name.toString();
    }
}
