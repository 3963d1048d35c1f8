package vn.muadam.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.muadam.identity.PersonFixture.aPerson;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.account.SignInRefusedException;
import vn.muadam.account.SignInService;
import vn.muadam.certificate.CompletionFixture;
import vn.muadam.identity.DisclosedLine;
import vn.muadam.identity.PeopleSearchService;
import vn.muadam.identity.PersonFixture;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Role;
import vn.muadam.merging.MergeService;
import vn.muadam.organisation.UnitFixture;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.NotFoundException;
import vn.muadam.testing.As;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Rows;

@InContainer
class PrivacyIT {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String NAME = "Ngô Thị Riêng Tư";

    @Inject
    private OwnDataService own;

    @Inject
    private RequestService requests;

    @Inject
    private PeopleSearchService search;

    @Inject
    private SignInService signIn;

    @Inject
    private MergeService merging;

    private UnitId commune;
    private UnitId team;
    private PersonId officer;
    private PersonId person;

    @BeforeEach
    void somebodyInATeam() {
        commune = UnitFixture.communeOf(UnitFixture.province("92"), 26);
        team = UnitFixture.aTeamIn(commune);
        officer = aPerson().holding(Role.COMMUNE_OFFICER, commune).store();
        person = aPerson()
                .named(NAME)
                .withConfirmedName()
                .withPhone("0387 654 321")
                .keptBy(commune)
                .memberOf(team)
                .store();
    }

    @Test
    void everybodySeesAllThatIsOnRecordAndTakesACopy() throws Exception {
        CompletionFixture.completeK6(person);

        List<DisclosedLine> lines = As.person(person, () -> own.get(VIETNAMESE)).lines();
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        As.person(person, () -> own.writeCopy(VIETNAMESE, copy));

        assertThat(lines).extracting(DisclosedLine::value).contains(NAME, "0387 654 321");
        assertThat(lines)
                .extracting(DisclosedLine::part)
                .contains("Hồ sơ", "Tổ đã và đang tham gia", "Tài khoản", "Khóa học", "Chứng nhận");
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(copy.toByteArray()))) {
            assertThat(workbook.getFirstSheet().read()).hasSizeGreaterThan(lines.size());
        }
        assertThat(acts("data-copied")).isEqualTo(1);
    }

    @Test
    void consentIsAskedPurposeByPurposeAndTakenBackAsEasily() throws Exception {
        assertThat(As.person(person, () -> own.get(VIETNAMESE)).agreed()).isEmpty();

        As.person(person, () -> own.agree(Set.of(Purpose.REMINDERS)));
        As.person(person, () -> own.agree(Set.of(Purpose.REMINDERS)));
        assertThat(As.person(person, () -> own.get(VIETNAMESE)).agreed()).containsExactly(Purpose.REMINDERS);

        As.person(person, () -> own.agree(Set.of()));
        assertThat(As.person(person, () -> own.get(VIETNAMESE)).agreed()).isEmpty();
        assertThat(Rows.number(
                        "select count(*) from consent where person_id = ? and withdrawn_at is not null",
                        person.value()))
                .isEqualTo(1);
    }

    @Test
    void aRequestWaitsForTheUnitAndIsAnsweredOnce() throws Exception {
        As.person(person, () -> own.ask(RequestKind.CORRECTION, "Năm sinh của tôi là 1970"));
        assertThatThrownBy(() -> As.person(person, () -> own.ask(RequestKind.CORRECTION, "Lần nữa")))
                .isInstanceOf(RequestOpenException.class);
        assertThatThrownBy(() -> As.person(person, () -> own.ask(RequestKind.OTHER, " ")))
                .isInstanceOf(WishMissingException.class);

        WaitingRequest waiting = waiting();
        assertThat(waiting.wish()).isEqualTo("Năm sinh của tôi là 1970");
        assertThat(waiting.dueOn()).isAfter(As.person(officer, () -> requests.today()));
        assertThatThrownBy(() -> As.person(officer, () -> requests.answer(waiting.id(), true, "")))
                .isInstanceOf(AnswerMissingException.class);
        As.person(officer, () -> requests.answer(waiting.id(), true, "Đã sửa"));

        assertThat(As.person(person, () -> own.get(VIETNAMESE))
                        .requests()
                        .get(0)
                        .getAnswer())
                .isEqualTo("Đã sửa");
        assertThatThrownBy(() -> As.person(officer, () -> requests.answer(waiting.id(), true, "Lần nữa")))
                .isInstanceOf(RequestAnsweredException.class);
    }

    @Test
    void whoeverIsErasedIsFoundByNothingAndCountsAsBefore() throws Exception {
        CompletionFixture.completeK6(person);
        long completed = rolledUp();
        As.person(person, () -> own.ask(RequestKind.ERASURE, "Tôi không tham gia nữa, " + NAME));
        long id = waiting().id();

        assertThatThrownBy(() -> As.person(officer, () -> requests.erase(id, false, "Đã xóa")))
                .isInstanceOf(ErasureUnsureException.class);
        As.person(officer, () -> requests.erase(id, true, "Đã xóa"));

        assertThat(Rows.number(
                        "select count(*) from person where id = ? and phone is null and birth_year is null"
                                + " and full_name = '(đã xóa)' and home_unit_id is null",
                        person.value()))
                .isEqualTo(1);
        assertThat(Rows.number("select count(*) from person_word where person_id = ?", person.value()))
                .isZero();
        assertThat(Rows.number("select count(*) from account where person_id = ?", person.value()))
                .isZero();
        assertThat(Rows.number(
                        "select count(*) from membership where person_id = ? and valid_to is null", person.value()))
                .isZero();
        assertThat(Rows.number("select count(*) from data_request where person_id = ? and wish <> ''", person.value()))
                .isZero();
        assertThat(rolledUp()).isEqualTo(completed);
        assertThat(Rows.number(
                        "select count(*) from certificate where person_id = ? and printed_name = ?",
                        person.value(),
                        NAME))
                .as("the register stays")
                .isEqualTo(1);
        assertThat(As.person(officer, () -> search.find("0387654321")))
                .noneMatch(found -> found.person().equals(person));
        assertThatThrownBy(() -> signIn.verify(PersonFixture.username(person), PersonFixture.SECRET))
                .isInstanceOf(SignInRefusedException.class);
    }

    @Test
    void aRequestFollowsAMergeAndErasesEveryRecordOfThePerson() throws Exception {
        PersonId twin = aPerson().named(NAME).keptBy(commune).memberOf(team).store();
        As.person(person, () -> own.ask(RequestKind.ERASURE, ""));
        As.person(officer, () -> merging.merge(person, twin, "Một người được ghi hai lần"));
        long id = Rows.number("select id from data_request where person_id = ?", twin.value());

        As.person(officer, () -> requests.erase(id, true, "Đã xóa"));

        assertThat(Rows.number(
                        "select count(*) from person where id in (?, ?) and full_name = '(đã xóa)' and phone is null",
                        person.value(),
                        twin.value()))
                .isEqualTo(2);
        assertThat(Rows.number("select count(*) from account where person_id in (?, ?)", person.value(), twin.value()))
                .isZero();
    }

    @Test
    void onlyWhoeverKeepsTheRecordAnswersAndNeverForThemselves() throws Exception {
        As.person(person, () -> own.ask(RequestKind.ERASURE, ""));
        long id = waiting().id();
        PersonId neighbour = aPerson()
                .holding(Role.COMMUNE_OFFICER, UnitFixture.communeOf(UnitFixture.province("92"), 27))
                .store();
        PersonId official =
                aPerson().keptBy(commune).holding(Role.COMMUNE_OFFICER, commune).store();
        As.person(official, () -> own.ask(RequestKind.ERASURE, ""));
        long officials = Rows.number("select id from data_request where person_id = ?", official.value());

        assertThatThrownBy(() -> As.person(neighbour, () -> requests.erase(id, true, "Đã xóa")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(person, () -> requests.erase(id, true, "Đã xóa")))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.person(official, () -> requests.erase(officials, true, "Đã xóa")))
                .isInstanceOf(ErasureOfOneselfException.class);
        assertThatThrownBy(() -> As.person(officer, () -> requests.erase(officials, true, "Đã xóa")))
                .isInstanceOf(RoleHeldException.class);
        As.person(officer, () -> requests.answer(id, false, "Cần gặp trực tiếp"));
    }

    private WaitingRequest waiting() throws Exception {
        return As.person(officer, () -> requests.findWaiting()).stream()
                .filter(request -> request.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private long acts(String act) {
        return Rows.number("select count(*) from audit_event where act = ? and subject_id = ?", act, person.toString());
    }

    private long rolledUp() {
        return Rows.number(
                "select coalesce(sum(completed), 0) from team_course_progress where team_id = ?", team.value());
    }
}
