package vn.muadam.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.muadam.document.SheetRow;
import vn.muadam.identity.HomeOrganisation;
import vn.muadam.identity.ListedName;
import vn.muadam.identity.ListedPhone;
import vn.muadam.identity.PhoneNumber;
import vn.muadam.identity.Sex;
import vn.muadam.identity.TeamRole;

/** What lists of communes hold, as they really come. */
class ListedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 8, 1);

    @ParameterizedTest
    @CsvSource({
        "NGUYỄN VĂN AN, Nguyễn Văn An",
        "nguyễn văn an, Nguyễn Văn An",
        "Ông Nguyễn Văn An, Nguyễn Văn An",
        "Đ/c Trần Thị Bé, Trần Thị Bé",
        "Anh Thư, Anh Thư",
        "Nguyễn  Văn   An, Nguyễn Văn An",
        "Sùng A Pao, Sùng A Pao",
    })
    void aNameIsMadeFitForACertificate(String listed, String name) {
        assertThat(ListedName.tidy(listed)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "1980, 1980",
        "05/02/1980, 1980",
        "5-2-1980, 1980",
        "02/1980, 1980",
        "1980-02-05, 1980",
        "5.2.1980, 1980",
    })
    void aYearOfBirthIsReadFromWhateverIsWritten(String listed, int year) {
        assertThat(ListedDay.year(listed)).contains(year);
    }

    @ParameterizedTest
    @ValueSource(strings = {"80", "31/02/1980", "khoảng 1980", "19800", "45/13/1980"})
    void whatIsNoDayIsNoYear(String listed) {
        assertThat(ListedDay.year(listed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0912345678, +84912345678",
        "912345678, +84912345678",
        "843123456, +84843123456",
        "'0912.345.678', +84912345678",
        "0912 345 678 / 0987 654 321, +84912345678",
        "+84 912 345 678, +84912345678",
        "84912345678, +84912345678",
        "01682345678, +84382345678",
        "1682345678, +84382345678",
        "01202345678, +84702345678",
    })
    void aTelephoneIsReadAlsoWithoutItsZeroOrWithItsOldPrefix(String listed, String e164) {
        assertThat(ListedPhone.parse(listed)).contains(new PhoneNumber(e164));
    }

    @ParameterizedTest
    @ValueSource(strings = {"02933 876 543", "12345", "không có", "091234567a8901"})
    void whatIsNoMobileNumberIsRefused(String listed) {
        assertThat(ListedPhone.parse(listed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Tổ trưởng, LEADER",
        "'Trưởng ấp, Tổ trưởng', LEADER",
        "Phó tổ trưởng, DEPUTY",
        "Tổ phó, DEPUTY",
        "TT. Tổ phó, DEPUTY",
        "Thư ký, SECRETARY",
        "CTV, COLLABORATOR",
        "Phó Bí thư Đoàn, MEMBER",
        "Tổ viên, MEMBER",
        "'', MEMBER",
    })
    void thePlaceInTheTeamIsReadFromWhatListsSay(String listed, TeamRole role) {
        assertThat(TeamRoles.parse(listed)).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource({
        "Đoàn thanh niên, YOUTH_UNION",
        "Chi hội Phụ nữ ấp, WOMEN_UNION",
        "CCB, VETERANS",
        "Trưởng ấp, HAMLET_HEAD",
        "Giáo viên trường TH, TEACHER",
        "VNPT Vị Thủy, TELECOM",
        "Công an viên, POLICE",
        "UBND xã, COMMUNE_OFFICIAL",
        "Hộ kinh doanh, OTHER",
    })
    void whereAMemberComesFromIsRead(String listed, HomeOrganisation organisation) {
        assertThat(HomeOrganisation.parse(listed)).contains(organisation);
    }

    @Test
    void headingsAreFoundBelowTitlesAndDividedColumnsAreUnderstood() {
        List<SheetRow> top = List.of(
                row(1, "UBND XÃ HỎA LỰU", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                row(3, "DANH SÁCH THÀNH VIÊN TỔ CÔNG NGHỆ SỐ CỘNG ĐỒNG"),
                row(5, "STT", "Họ và tên", "Năm sinh", "", "Số ĐT", "Chức vụ trong tổ", "Ấp"),
                row(6, "", "", "Nam", "Nữ"),
                row(7, "1", "Nguyễn Văn An", "1980", "", "912345678", "Tổ trưởng", "Mỹ 1"));

        Headings headings = Headings.find(top).orElseThrow();

        assertThat(headings.line()).isEqualTo(6);
        assertThat(headings.mapping().columns())
                .containsEntry(Field.FULL_NAME, 1)
                .containsEntry(Field.BIRTH_MALE, 2)
                .containsEntry(Field.BIRTH_FEMALE, 3)
                .containsEntry(Field.PHONE, 4)
                .containsEntry(Field.TEAM_ROLE, 5)
                .containsEntry(Field.TEAM, 6);
    }

    @Test
    void aDividedColumnTellsYearAndSex() {
        ColumnMapping mapping = ColumnMapping.parse("FULL_NAME=0;BIRTH_MALE=1;BIRTH_FEMALE=2;TEAM=3");

        Entry man = new LineReader(mapping, TODAY)
                .read(row(1, "Lê Văn Tám", "1975", "", "Mỹ 1"), "")
                .entry();
        Entry woman = new LineReader(mapping, TODAY)
                .read(row(1, "Lê Thị Tư", "", "1981", "Mỹ 1"), "")
                .entry();

        assertThat(man.sex()).isEqualTo(Sex.MALE);
        assertThat(man.birthYear()).isEqualTo(1975);
        assertThat(woman.sex()).isEqualTo(Sex.FEMALE);
        assertThat(woman.birthYear()).isEqualTo(1981);
    }

    @Test
    void everyFaultOfALineIsTold() {
        ColumnMapping mapping = ColumnMapping.parse("FULL_NAME=0;BIRTH=1;SEX=2;PHONE=3;PERSONAL_ID=4;EMAIL=5;TEAM=6");

        ReadLine line =
                new LineReader(mapping, TODAY).read(row(1, "An", "1890", "khác", "123", "12", "a@b", "#REF!"), "");

        assertThat(line.faults().keySet())
                .containsExactlyInAnyOrder(
                        LineFault.NAME,
                        LineFault.BIRTH,
                        LineFault.SEX,
                        LineFault.PHONE,
                        LineFault.PERSONAL_ID,
                        LineFault.EMAIL,
                        LineFault.EXCEL_ERROR,
                        LineFault.TEAM_MISSING);
    }

    @Test
    void aLineBetweenNamesTheTeamOfAllBelowIt() {
        Sections sections = new Sections(ColumnMapping.parse("FULL_NAME=1;PHONE=2"));

        assertThat(sections.sectionOf(row(5, "(1)", "(2)", "(3)"))).isEmpty();
        assertThat(sections.sectionOf(row(6, "I", "Ấp Mỹ 1"))).isEmpty();
        assertThat(sections.sectionOf(row(7, "1", "Nguyễn Văn An", "0912345678")))
                .contains("Ấp Mỹ 1");
        assertThat(sections.sectionOf(row(8, "II. Khu vực 3"))).isEmpty();
        assertThat(sections.sectionOf(row(9, "1", "Trần Thị Bé"))).contains("II. Khu vực 3");
        assertThat(sections.sectionOf(row(10, "", "Tổng cộng: 2 người"))).isEmpty();
        assertThat(sections.sectionOf(row(12, "", "", "", "Người lập biểu"))).isEmpty();
    }

    @Test
    void theMappingSurvivesItsText() {
        ColumnMapping mapping = ColumnMapping.parse("FULL_NAME=1;PHONE=4");

        assertThat(ColumnMapping.parse(mapping.text())).isEqualTo(mapping);
        assertThat(ColumnMapping.parse("")).isEqualTo(new ColumnMapping(java.util.Map.of()));
        assertThat(Optional.of(mapping.columnOf(Field.PHONE).getAsInt())).contains(4);
    }

    private static SheetRow row(int number, String... cells) {
        return new SheetRow(number, List.of(cells));
    }
}
