package vn.muadam.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.muadam.identity.PersonFixture.aPerson;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.document.SheetFile;
import vn.muadam.document.SheetRow;
import vn.muadam.document.SheetRows;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Role;
import vn.muadam.job.WorkingFiles;
import vn.muadam.organisation.UnitFixture;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.NotFoundException;
import vn.muadam.testing.As;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Rows;

@InContainer
class RosterServiceIT {

    private static final int SECONDS = 60;
    private static final String HEADINGS = "Họ và tên;Năm sinh;Giới tính;Số điện thoại;Tổ;Vai trò trong tổ\n";
    private static int number;

    @Inject
    private RosterService roster;

    @Inject
    private WorkingFiles files;

    private UnitId commune;
    private PersonId officer;
    private String hamlet;

    @BeforeEach
    void aCommuneWithAnOfficer() {
        commune = UnitFixture.communeOf(UnitFixture.province("92"), 10);
        officer = aPerson().holding(Role.COMMUNE_OFFICER, commune).store();
        hamlet = "Ấp Nhập " + ++number + "-" + System.nanoTime() % 100_000;
    }

    @Test
    void theListOfACommuneIsShownBeforeAnythingIsStored() throws Exception {
        long before = Rows.number("select count(*) from person");

        BatchId id = upload(HEADINGS + line("Lâm Thị Một") + line("Lâm Văn Hai") + "Ba;1980;Nam;091;" + hamlet + ";\n");

        ImportBatch checked = await(id);
        assertThat(checked.getState()).isEqualTo(BatchState.CHECKED);
        assertThat(checked.counts().of(Verdict.NEW)).isEqualTo(2);
        assertThat(checked.counts().of(Verdict.FAULTY)).isEqualTo(1);
        assertThat(Rows.number("select count(*) from person")).isEqualTo(before);
        assertThat(lines(id, Verdict.FAULTY).get(0).faults()).containsKeys(LineFault.NAME, LineFault.PHONE);
    }

    @Test
    void nobodyIsTakenForASumOrATitle() throws Exception {
        BatchId id = upload(
                HEADINGS + line("Công Tằng Tôn Nữ Diễm") + line("Danh Sách") + "Cộng;2;;;;\nNgười lập biểu;;;;;\n");

        ImportBatch checked = await(id);
        assertThat(checked.counts().of(Verdict.NEW)).isEqualTo(2);
        assertThat(checked.getLines()).isEqualTo(2);
    }

    @Test
    void afterAMergerAListMustSayWhichOfTheHamletsOfOneNameItMeans() throws Exception {
        apply(upload(HEADINGS
                + line("Lâm Thị Đông").replace(hamlet, hamlet + " (Xã Một cũ)")
                + line("Lâm Thị Tây").replace(hamlet, hamlet + " (Xã Hai cũ)")));

        BatchId id =
                upload(HEADINGS + line("Lâm Thị Nam") + line("Lâm Thị Bắc").replace(hamlet, hamlet + " (Xã Hai cũ)"));
        await(id);

        assertThat(lines(id, Verdict.FAULTY).get(0).faults()).containsOnlyKeys(LineFault.TEAM_SEVERAL);
        assertThat(lines(id, Verdict.NEW)).hasSize(1);
    }

    @Test
    void takingItPutsPeopleOnRecordAndFoundsTheTeamsNobodyKnew() throws Exception {
        BatchId id =
                upload(HEADINGS + "Lâm Thị Bốn;1984;Nữ;0912 000 444;" + hamlet + ";Tổ trưởng\n" + line("Lâm Văn Năm"));
        await(id);
        As.person(officer, () -> roster.apply(id));

        assertThat(await(id).getState()).isEqualTo(BatchState.APPLIED);
        assertThat(Rows.number(
                        "select count(*) from person p join membership m on m.person_id = p.id join unit t on t.id = m.team_id"
                                + " join unit h on h.id = t.parent_id where p.full_name = ? and p.birth_year = 1984"
                                + " and p.sex = 'FEMALE' and p.phone = '+84912000444' and m.team_role = 'LEADER'"
                                + " and m.primary_team = true and h.name = ? and h.parent_id = ?",
                        "Lâm Thị Bốn",
                        hamlet,
                        commune.value()))
                .isEqualTo(1);
        assertThat(Rows.number(
                        "select count(*) from team t join unit u on u.id = t.unit_id join unit_closure c"
                                + " on c.descendant_id = u.id where c.ancestor_id = ? and u.name = ?",
                        commune.value(),
                        "Tổ công nghệ số cộng đồng " + hamlet.replaceFirst("Ấ", "ấ")))
                .isEqualTo(1);
    }

    @Test
    void theSameListAgainChangesNothing() throws Exception {
        String list = HEADINGS + line("Lâm Thị Sáu") + line("Lâm Văn Bảy");
        apply(upload(list));

        ImportBatch again = await(upload(list));

        assertThat(again.counts().of(Verdict.SAME)).isEqualTo(2);
        assertThatThrownBy(() -> As.person(officer, () -> roster.apply(again.getId())))
                .isInstanceOf(NothingToTakeException.class);
    }

    @Test
    void whatTheListSaysOtherwiseIsADifference() throws Exception {
        apply(upload(HEADINGS + "Lâm Văn Tám;1980;Nam;0912 000 801;" + hamlet + ";Thành viên\n"));

        BatchId id = upload(HEADINGS + "Lâm Văn Tám;1980;Nam;0912 000 802;" + hamlet + ";Tổ phó\n");
        await(id);

        assertThat(lines(id, Verdict.CHANGED).get(0).differences())
                .containsExactly(
                        new ImportLine.Difference("PHONE", "0912 000 801", "0912 000 802"),
                        new ImportLine.Difference("TEAM_ROLE", "MEMBER", "DEPUTY"));
        take(id);
        assertThat(Rows.number(
                        "select count(*) from person where full_name = ? and phone = '+84912000802'", "Lâm Văn Tám"))
                .isEqualTo(1);
    }

    @Test
    void whoStandsInAnotherTeamMovesAndThePastStays() throws Exception {
        apply(upload(HEADINGS + line("Lâm Thị Chín")));
        String other = hamlet + " Đông";
        String moved = line("Lâm Thị Chín").replace(hamlet, other);

        BatchId id = upload(HEADINGS + moved);
        await(id);
        assertThat(lines(id, Verdict.MOVED)).hasSize(1);
        take(id);

        assertThat(Rows.number(
                        "select count(*) from membership m join person p on p.id = m.person_id where p.full_name = ?"
                                + " and m.valid_to is not null",
                        "Lâm Thị Chín"))
                .isEqualTo(1);
        assertThat(Rows.number(
                        "select count(*) from membership m join person p on p.id = m.person_id join unit t on t.id = m.team_id"
                                + " join unit h on h.id = t.parent_id where p.full_name = ? and m.valid_to is null and h.name = ?",
                        "Lâm Thị Chín",
                        other))
                .isEqualTo(1);
    }

    @Test
    void aListNeitherShowsNorTakesOverWhomAnotherCommuneKeeps() throws Exception {
        UnitId elsewhere = UnitFixture.communeOf(UnitFixture.province("92"), 11);
        aPerson()
                .named("Lâm Thị Nơi Khác")
                .withPhone("0912 007 007")
                .keptBy(elsewhere)
                .store();
        String line = "Lâm Thị Nơi Khác;1990;Nữ;0912 007 007;" + hamlet + ";Thành viên\n";

        BatchId id = upload(HEADINGS + line);
        await(id);

        ImportLine faulty = lines(id, Verdict.FAULTY).get(0);
        assertThat(faulty.faults()).containsOnlyKeys(LineFault.ELSEWHERE);
        assertThat(faulty.differences()).isEmpty();
        assertThat(faulty.person()).isNull();
    }

    @Test
    void theProvinceMovesSomebodyFromOneOfItsCommunesToAnother() throws Exception {
        UnitId elsewhere = UnitFixture.communeOf(UnitFixture.province("92"), 11);
        PersonId moved = aPerson()
                .named("Lâm Thị Chuyển Xã")
                .withPhone("0912 008 008")
                .keptBy(elsewhere)
                .store();
        PersonId admin = aPerson()
                .holding(Role.PROVINCE_ADMIN, UnitFixture.province("92"))
                .store();
        long code = Rows.number("select cast(code as int) from unit where id = ?", commune.value());
        String list = "Họ và tên;Số điện thoại;Xã;Tổ\nLâm Thị Chuyển Xã;0912 008 008;" + code + ";" + hamlet + "\n";
        officer = admin;

        BatchId id = As.person(admin, () -> roster.upload(UnitFixture.province("92"), "tinh.csv", stream(list)));
        await(id);
        take(id);

        assertThat(Rows.number(
                        "select count(*) from person where id = ? and home_unit_id = ?",
                        moved.value(),
                        commune.value()))
                .isEqualTo(1);
    }

    @Test
    void aListIsTakenBackAsAWhole() throws Exception {
        apply(upload(HEADINGS + "Lâm Văn Mười;1980;Nam;0912 001 001;" + hamlet + ";Thành viên\n"));
        BatchId id = upload(
                HEADINGS + "Lâm Văn Mười;1980;Nam;0912 001 002;" + hamlet + " Tây;Tổ trưởng\n" + line("Lâm Thị Mới"));
        await(id);
        take(id);

        As.person(officer, () -> roster.revert(id));

        assertThat(await(id).getState()).isEqualTo(BatchState.REVERTED);
        assertThat(Rows.number("select count(*) from person where full_name = ?", "Lâm Thị Mới"))
                .isZero();
        assertThat(Rows.number(
                        "select count(*) from person p join membership m on m.person_id = p.id where p.full_name = ?"
                                + " and p.phone = '+84912001001' and m.valid_to is null and m.team_role = 'MEMBER'",
                        "Lâm Văn Mười"))
                .isEqualTo(1);
        assertThat(Rows.number(
                        "select count(*) from membership m join person p on p.id = m.person_id where p.full_name = ?",
                        "Lâm Văn Mười"))
                .isEqualTo(1);
    }

    @Test
    void whoHasAnAccountByThenStaysOnRecord() throws Exception {
        BatchId id = upload(HEADINGS + line("Lâm Thị Ở Lại"));
        await(id);
        take(id);
        long person = Rows.number("select id from person where full_name = ?", "Lâm Thị Ở Lại");
        Rows.change(
                "insert into account (person_id, username, secret_hash, status) values (?, ?, 'x', 'ACTIVE')",
                person,
                "olai" + person);

        As.person(officer, () -> roster.revert(id));

        assertThat(await(id).getKeptPeople()).isEqualTo(1);
        assertThat(Rows.number("select count(*) from person where id = ?", person))
                .isEqualTo(1);
    }

    @Test
    void afterADayNothingIsTakenBack() throws Exception {
        BatchId id = upload(HEADINGS + line("Lâm Thị Muộn"));
        await(id);
        take(id);
        Rows.change(
                "update import_batch set applied_at = ? where id = ?",
                Timestamp.from(Instant.now().minusSeconds(25 * 3600)),
                id.value());

        assertThatThrownBy(() -> As.person(officer, () -> roster.revert(id)))
                .isInstanceOf(RevertTooLateException.class);
    }

    @Test
    void theFaultyLinesComeBackAsAWorkbookThatCanBeLoadedAgain() throws Exception {
        BatchId id = upload(HEADINGS + line("Lâm Văn Đúng") + "Lâm Văn Sai;1980;Nam;09;" + hamlet + ";\n");
        await(id);
        take(id);
        long file = As.person(officer, () -> roster.findJob(id)).orElseThrow().getResultFileId();

        Path copy = files.copy(file);
        List<SheetRow> rows = rows(copy);

        assertThat(rows.get(2).cells()).contains("Họ và tên", "Lý do");
        assertThat(rows.get(3).cell(0)).isEqualTo("Lâm Văn Sai");
        assertThat(rows.get(3).cell(6)).contains("Số điện thoại “09” không đúng");
        ImportBatch again = await(upload(Files.readAllBytes(copy)));
        assertThat(again.counts().of(Verdict.FAULTY)).isEqualTo(1);
        Files.delete(copy);
    }

    @Test
    void aWorkbookAsCommunesHaveItIsUnderstood() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Thử", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("DS");
            sheet.value(0, 0, "UBND XÃ THỬ");
            sheet.range(0, 0, 0, 3).merge();
            sheet.value(2, 0, "DANH SÁCH TỔ CÔNG NGHỆ SỐ CỘNG ĐỒNG");
            String[] headings = {"STT", "Họ và tên", "Năm sinh", "Số điện thoại", "Chức vụ"};
            for (int i = 0; i < headings.length; i++) {
                sheet.value(4, i, headings[i]);
            }
            sheet.value(5, 0, "I");
            sheet.value(5, 1, hamlet);
            sheet.value(6, 0, 1);
            sheet.value(6, 1, "LÂM VĂN BẢNG");
            sheet.value(6, 2, 1979);
            sheet.value(6, 3, 912000555);
            sheet.value(6, 4, "Tổ trưởng");
            sheet.value(8, 3, "Người lập biểu");
        }

        BatchId id = upload(out.toByteArray());
        ImportBatch checked = await(id);
        assertThat(checked.counts().of(Verdict.NEW)).isEqualTo(1);
        take(id);

        assertThat(Rows.number(
                        "select count(*) from person where full_name = ? and phone = '+84912000555' and birth_year = 1979",
                        "Lâm Văn Bảng"))
                .isEqualTo(1);
    }

    @Test
    void aListInAnOldEncodingIsTurnedIntoUnicode() throws Exception {
        String list = "Hä vµ tªn;N¨m sinh;Tæ\nL©m ThÞ NguyÔn;1980;" + "Êp Cò\nTrÇn V¨n Cò;1970;Êp Cò\n";

        ImportBatch checked = await(upload(list.getBytes(Charset.forName("windows-1252"))));

        assertThat(checked.getEncoding()).isPresent();
        assertThat(lines(checked.getId(), Verdict.NEW).get(0).cells().get(0)).isEqualTo("Lâm Thị Nguyễn");
    }

    @Test
    void aListWithoutKnownHeadingsAsksForItsColumnsAndRemembersThem() throws Exception {
        String list = "A" + number + ";B;C\nLâm Văn Cột;1980;" + hamlet + "\n";
        BatchId id = upload(list);
        assertThat(await(id).getState()).isEqualTo(BatchState.UNMAPPED);

        As.person(officer, () -> roster.map(id, ColumnMapping.parse("FULL_NAME=0;BIRTH=1;TEAM=2")));

        assertThat(await(id).counts().of(Verdict.NEW)).isEqualTo(1);
        assertThat(await(upload(list)).getState()).isEqualTo(BatchState.CHECKED);
        assertThatThrownBy(() -> As.person(officer, () -> roster.map(id, ColumnMapping.parse("BIRTH=1"))))
                .isInstanceOf(NamesUnmappedException.class);
    }

    @Test
    void aFileThatIsNoListIsRefusedWithAReason() throws Exception {
        BatchId id = upload("%PDF-1.7 không phải danh sách".getBytes(StandardCharsets.UTF_8));

        assertThat(await(id).getState()).isEqualTo(BatchState.REFUSED);
        assertThat(As.person(officer, () -> roster.findJob(id)).orElseThrow().outcomeIn(RosterWords.VIETNAMESE))
                .contains("không phải là bảng tính");
    }

    @Test
    void anEmptyFileIsNotTaken() {
        assertThatThrownBy(() -> upload(new byte[0])).isInstanceOf(FileMissingException.class);
    }

    @Test
    void aListThatNobodyWantsIsPutAway() throws Exception {
        BatchId id = upload(HEADINGS + line("Lâm Văn Bỏ"));
        await(id);

        As.person(officer, () -> roster.discard(id));

        assertThat(As.person(officer, () -> roster.findRecent()))
                .extracting(ImportBatch::getId)
                .doesNotContain(id);
        assertThatThrownBy(() -> As.person(officer, () -> roster.apply(id))).isInstanceOf(BatchBusyException.class);
    }

    @Test
    void nobodyLoadsOrSeesListsOfAnotherCommune() throws Exception {
        BatchId id = upload(HEADINGS + line("Lâm Văn Riêng"));
        await(id);
        UnitId elsewhere = UnitFixture.communeOf(UnitFixture.province("92"), 11);
        PersonId stranger = aPerson().holding(Role.COMMUNE_OFFICER, elsewhere).store();

        assertThatThrownBy(() -> As.person(stranger, () -> roster.get(id))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(stranger, () -> roster.apply(id))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(stranger, () -> roster.discard(id))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(stranger, () -> roster.findLines(id, Verdict.NEW, 0, 10)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(stranger, () -> roster.upload(commune, "a.csv", stream("a;b"))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aLearnerLoadsNothing() {
        PersonId learner = aPerson().store();

        assertThatThrownBy(() -> As.person(learner, () -> roster.findRecent())).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.person(learner, () -> roster.findPlaces())).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> roster.upload(commune, "a.csv", stream("a;b"))).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void theEmptyListIsItselfAListWithoutPeople() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        As.person(officer, () -> roster.writeTemplate(out));

        ImportBatch checked = await(upload(out.toByteArray()));

        assertThat(checked.getState()).isEqualTo(BatchState.CHECKED);
        assertThat(checked.getLines()).isZero();
        assertThat(checked.getMapping().columns()).hasSize(Field.ofTemplate().size());
    }

    private String line(String name) {
        return name + ";1980;;;" + hamlet + ";\n";
    }

    private void apply(BatchId id) throws Exception {
        await(id);
        take(id);
    }

    private void take(BatchId id) throws Exception {
        As.person(officer, () -> roster.apply(id));
        assertThat(await(id).getState()).isEqualTo(BatchState.APPLIED);
    }

    private BatchId upload(String list) throws Exception {
        return upload(list.getBytes(StandardCharsets.UTF_8));
    }

    private BatchId upload(byte[] content) throws Exception {
        return As.person(officer, () -> roster.upload(commune, "danh sách.xlsx", new ByteArrayInputStream(content)));
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<ImportLine> lines(BatchId id, Verdict verdict) throws Exception {
        return As.person(officer, () -> roster.findLines(id, verdict, 0, 50));
    }

    private static List<SheetRow> rows(Path file) throws IOException {
        List<SheetRow> rows = new ArrayList<>();
        try (SheetRows lines = SheetFile.of(file).rows()) {
            lines.forEach(rows::add);
        }
        return rows;
    }

    private ImportBatch await(BatchId id) throws Exception {
        Instant end = Instant.now().plusSeconds(SECONDS);
        while (Instant.now().isBefore(end)) {
            if (Rows.number(
                            "select count(*) from import_batch b join job j on j.id = b.job_id where b.id = ?"
                                    + " and (b.state in ('READING', 'APPLYING', 'REVERTING') or j.state in ('QUEUED', 'RUNNING'))",
                            id.value())
                    == 0) {
                return As.person(officer, () -> roster.get(id));
            }
            Thread.sleep(100);
        }
        throw new AssertionError("Still under way after " + SECONDS + " seconds");
    }
}
