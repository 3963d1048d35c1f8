package vn.muadam.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import vn.muadam.shared.VietnamTime;
import vn.muadam.testing.Device;
import vn.muadam.testing.PageWeight;

/**
 * The main job from one end to the other: somebody learns, is examined and gets a certificate; their team's evaluation
 * changes; whoever answers for them sees it, and nobody else does.
 */
@Tag("servers")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class Story extends LearnerStory {

    private static final String COMMUNE = "Hoả Lựu";
    private static final String TEAM = "Mỹ 1";
    private static final String NEWCOMER = "Nguyễn Thị Mẫu Đơn";
    private static final String NEW_PEOPLE = """
            Họ và tên;Năm sinh;Số điện thoại;Tổ;Vai trò trong tổ
            Nguyễn Thị Mẫu Đơn;1985;0909 000 123;Ấp Mỹ 1;Thành viên
            Công Tằng Tôn Nữ Thị Nguyệt Ánh Hồng Phương Thảo Anh;1990;0909 000 124;Ấp Mỹ 1;Cộng tác viên
            Lê Văn Sai;1990;09;Ấp Mỹ 1;Thành viên
            """;
    private static final String DIVISION = """
            Mã cũ\tTên đơn vị cũ\tMã mới\tTên đơn vị mới
            31338\tXã Hoả Lựu\t31338\tXã Hoả Lựu Đông
            31338\tXã Hoả Lựu\t31339\tPhường Hoả Lựu Trong Vùng Ven Sông Cái Lớn
            """;
    private static final String NEW_NAME = """
            Mã cũ\tTên đơn vị cũ\tMã mới\tTên đơn vị mới
            31333\tPhường Vị Tân\t\tPhường Vị Tân Mới
            """;
    private static final String UNCONFIRMED = "Trần Văn Út";

    private final List<String> addressesOfTheProvince = new ArrayList<>();
    private Map<String, String> pointsBefore;

    Story(String database, Locale locale) {
        super(database, locale);
    }

    @Test
    @Order(14)
    void theLeaderSeesWhereTheEvaluationStands() {
        try (Device leader = signedIn("totruong")) {
            pointsBefore = new EvaluationPages(leader).points();

            assertThat(pointsBefore).containsKeys("B1", "B2", "B3");
        }
    }

    @Test
    @Order(42)
    void aNameThatNobodyHasConfirmedWaitsForTheCommune() {
        try (Device member = signedIn("hocvien2");
                Device official = officePc("canboxa")) {
            CertificatePages certificates = new CertificatePages(member);
            assertThat(certificates.hasPaper()).isFalse();
            member.checkPage(name("certificate-waits"));

            NamesPages names = new NamesPages(official);
            names.open();
            official.checkPage(name("names"));
            names.confirm(UNCONFIRMED);

            assertThat(names.lists(UNCONFIRMED)).isFalse();
            assertThat(certificates.hasPaper()).isTrue();
            assertThat(member.page().locator(".cert .name").innerText()).isEqualTo(UNCONFIRMED);
        }
    }

    @Test
    @Order(51)
    void theTeamsEvaluationHasChangedAndOpensToNames() {
        try (Device leader = signedIn("totruong")) {
            EvaluationPages evaluation = new EvaluationPages(leader);

            assertThat(evaluation.points()).isNotEqualTo(pointsBefore);
            leader.checkPage(name("evaluation-record"));
            evaluation.openCriterion("B1");
            leader.checkPage(name("evaluation-indicator"));
            assertThat(evaluation.names()).anyMatch(line -> line.contains(LEARNERS_NAME));
            for (String criterion : List.of("B2", "B3")) {
                leader.page().goBack();
                evaluation.openCriterion(criterion);
                assertThat(evaluation.names()).as(criterion).isNotEmpty();
            }
        }
    }

    @Test
    @Order(61)
    void theLeaderSeesWhoHasFinished() {
        try (Device leader = signedIn("totruong")) {
            leader.open("/enrolment/team.xhtml");
            leader.checkPage(name("team"));

            assertThat(leader.page()
                            .locator("li.row", new Page.LocatorOptions().setHasText(LEARNERS_NAME))
                            .locator(".tag.done")
                            .count())
                    .isPositive();
        }
    }

    @Test
    @Order(62)
    void theProvinceSeesEveryFigureAndTheListBehindIt() {
        try (Device admin = officePc("quantri")) {
            DashboardPages dashboard = new DashboardPages(admin);
            PageWeight firstVisit = PageWeight.of(admin.page(), () -> admin.open("/"));
            assertThat(admin.page().url()).contains("/reporting/manage/dashboard.xhtml");
            assertThat(firstVisit.kilobytes()).as("first visit: " + firstVisit).isLessThanOrEqualTo(450);
            admin.checkPage(name("dashboard-province"));

            PageWeight nextPage = PageWeight.of(admin.page(), () -> dashboard.openRow(COMMUNE));
            assertThat(nextPage.kilobytes()).as("next page: " + nextPage).isLessThanOrEqualTo(60);
            assertThat(nextPage.requests()).as("next page: " + nextPage).isLessThanOrEqualTo(8);
            admin.checkPage(name("dashboard-commune"));
            addressesOfTheProvince.add(dashboard.path());
            int completed = dashboard.figure(TEAM, "completed");
            dashboard.openFigure(TEAM, "completed");
            admin.checkPage(name("people"));
            addressesOfTheProvince.add(dashboard.path());
            assertThat(dashboard.people()).hasSize(completed).anyMatch(line -> line.contains(LEARNERS_NAME));

            dashboard.openPerson(LEARNERS_NAME);
            admin.checkPage(name("person"));
            addressesOfTheProvince.add(dashboard.path());
            admin.tap("a[href*='/reporting/record']");
            admin.checkPage(name("record-of-a-person"));
            addressesOfTheProvince.add(dashboard.path());
        }
    }

    @Test
    @Order(63)
    void anotherProvinceFindsNothingThere() {
        try (Device stranger = officePc("quantri2")) {
            for (String address : addressesOfTheProvince) {
                assertThat(stranger.open(address)).as(address).isEqualTo(404);
            }
            stranger.open("/");
            assertThat(stranger.page().locator("main").innerText()).doesNotContain(COMMUNE);
        }
    }

    @Test
    @Order(64)
    void aLearnerFindsNoStaffPage() {
        try (Device member = signedIn("hocvien2")) {
            for (String address : addressesOfTheProvince) {
                assertThat(member.open(address)).as(address).isEqualTo(404);
            }
            member.picture(name("not-found"));
        }
    }

    @Test
    @Order(71)
    void aListOfTheCommuneBecomesMembersWhoComeInByTheirSlips() {
        try (Device official = officePc("canboxa")) {
            ListPages lists = new ListPages(official);
            lists.open();
            official.checkPage(name("imports"));
            lists.upload("Tổ Mỹ 1.csv", NEW_PEOPLE);
            official.checkPage(name("import-checked"));
            assertThat(lists.text()).contains("09");
            lists.apply();
            official.checkPage(name("import-applied"));

            String code = lists.printSlip(TEAM, NEWCOMER);
            official.page().reload();
            official.checkPage(name("slips"));
            claim(code);
        }
    }

    @Test
    @Order(72)
    void aCommuneFoundsATeamByADecisionAndSaysWhomItMayCall() {
        String one = name("").startsWith("vi") ? "Một" : "Hai";
        String today = VietnamTime.today(Clock.systemUTC()).toString();
        try (Device official = officePc("canboxa")) {
            TeamPages teams = new TeamPages(official);
            teams.writeContact("Trần Văn Đầu Mối " + one, "Công chức Văn hóa – Xã hội", "0293 387 0123", "VNeID");
            official.checkPage(name("contacts"));

            teams.found("Ấp Vườn Ươm " + one);
            teams.find("nguyen thi mau");
            official.checkPage(name("team-finding"));
            teams.addFound(NEWCOMER);
            teams.addNewcomer("Lê Thị Bưởi " + one, "1979");
            teams.save();
            official.checkPage(name("team-refused"));
            teams.lead(NEWCOMER);
            teams.decide("12/QĐ-UBND", today);
            teams.save();
            official.checkPage(name("team-founded"));
            assertThat(teams.text()).contains("Ấp Vườn Ươm " + one, NEWCOMER, "Lê Thị Bưởi " + one, "12/QĐ-UBND");
            official.tap("a[href*='description.xhtml']");
            official.checkPage(name("team-description"));
        }
        try (Device leader = signedIn("totruong")) {
            leader.open("/enrolment/team.xhtml");
            assertThat(leader.page().locator("main").innerText()).contains("Trần Văn Đầu Mối " + one);
            leader.checkPage(name("team-contacts"));
        }
    }

    @Test
    @Order(73)
    void whoeverMayBeOnRecordTwiceIsLookedAtSideBySide() {
        try (Device official = officePc("canboxa")) {
            official.open("/identity/manage/people.xhtml?q=nguyen+thi");
            official.checkPage(name("people-found"));
            official.page().locator("input[name=id]").nth(0).check();
            official.page().locator("input[name=id]").nth(1).check();
            official.tap("form[action$='pair.xhtml'] button");
            official.checkPage(name("pair"));
            official.tap("button[value=distinct]");
            official.checkPage(name("duplicates"));
        }
    }

    @Test
    @Order(74)
    void somebodySeesTheirDataAndAsksForACorrection() {
        try (Device member = signedIn("hocvien3");
                Device official = officePc("canboxa")) {
            member.open("/privacy/notice.xhtml");
            member.checkPage(name("privacy-notice"));
            member.open("/privacy/mine/data.xhtml");
            assertThat(member.page().locator("input[type=checkbox]:checked").count())
                    .isZero();
            member.page().locator("details").first().evaluate("one => one.open = true");
            member.tap("button[value=ask]");
            member.checkPage(name("own-data-refused"));
            member.page().fill("#wish", "Năm sinh của tôi ghi sai");
            member.tap("button[value=ask]");
            member.checkPage(name("own-data"));

            official.open("/privacy/manage/requests.xhtml");
            official.checkPage(name("data-requests"));
            official.tap("li:has-text('Năm sinh của tôi ghi sai') a[href*='/identity/manage/person.xhtml']");
            official.page().fill("#year", "19");
            official.tap("main form button.lamp");
            official.checkPage(name("person-refused"));
            official.open("/privacy/manage/requests.xhtml");
            official.page()
                    .locator("li:has-text('Năm sinh của tôi ghi sai') textarea")
                    .fill("Đã sửa");
            official.tap("li:has-text('Năm sinh của tôi ghi sai') button[value=done]");

            member.open("/privacy/mine/data.xhtml");
            assertThat(member.page().locator("main").innerText()).contains("Đã sửa");
        }
    }

    @Test
    @Order(75)
    void aTeamLearnsOnOneDeviceThatKeepsNothing() throws IOException {
        try (Device tablet = signedIn("totruong")) {
            SharedDevicePages pages = new SharedDevicePages(tablet);
            tablet.open("/enrolment/team.xhtml");
            tablet.tap("a[href*='share.xhtml']");
            tablet.checkPage(name("share"));
            tablet.tap("form button.lamp");
            tablet.checkPage(name("shared-names"));
            pages.tap(NEWCOMER, "000000");
            tablet.checkPage(name("shared-refused"));
            pages.tap(NEWCOMER, "482915");
            assertThat(tablet.page().url()).endsWith("/enrolment/home.xhtml");
            assertThat(tablet.page().locator(".holder").innerText()).contains(NEWCOMER);
            tablet.checkPage(name("shared-home"));

            QuizPages quiz = new QuizPages(tablet);
            quiz.open("k6", "m1-quiz");
            quiz.begin();
            quiz.answerWithoutNetwork(1);
            assertThat(pages.keptAnswers()).contains("\"box\"").doesNotContain("values");
            pages.readAgainWithoutTheApi(); // the answer comes out of its box again
            tablet.picture(name("shared-waiting"));
            pages.withTheApi();
            quiz.networkComesBack();
            assertThat(pages.keptAnswers()).isEqualTo("[]");
            tablet.forgetComplaints(complaint -> complaint.contains("net::ERR"));

            pages.giveBack();
            assertThat(tablet.page().locator("main").innerText()).contains(NEWCOMER);
            assertThat(tablet.open("/quiz/quiz.xhtml?course=k6&quiz=m1-quiz")).isEqualTo(200);
            assertThat(tablet.page().url()).as("the names again").endsWith("/account/shared.xhtml");
            pages.end();
            tablet.checkPage(name("shared-ended"));
        }
    }

    @Test
    @Order(76)
    void aTeammateHelpsAndTheTestWaitsUntilTheHelpEnds() {
        try (Device phone = signedIn("hocvien2")) {
            phone.open("/account/mine/help.xhtml");
            phone.checkPage(name("help"));
            phone.tap(".names button:has-text('" + NEWCOMER + "')");
            assertThat(phone.page().locator(".holder").innerText()).contains(NEWCOMER);
            phone.checkPage(name("help-home"));
            phone.open("/quiz/quiz.xhtml?course=k6&quiz=final");
            phone.checkPage(name("help-test"));
            assertThat(phone.page().locator("#start").count()).isZero();

            phone.tap(".holder button");
            phone.open("/quiz/quiz.xhtml?course=k6&quiz=final");
            assertThat(phone.page().locator("#start").count()).isEqualTo(1);
        }
    }

    private void claim(String code) {
        try (Device phone = device()) {
            assertThat(phone.open("/c/" + code)).isEqualTo(200);
            phone.chooseLanguage();
            phone.open("/c/" + code);
            assertThat(phone.page().locator("main").innerText()).contains(NEWCOMER);
            phone.page().fill("#secret", "111111");
            phone.page().fill("#repeatedSecret", "111111");
            phone.tap("#submit");
            phone.checkPage(name("claim-refused"));
            phone.page().fill("#secret", "482915");
            phone.page().fill("#repeatedSecret", "482915");
            phone.tap("#submit");
            assertThat(phone.page().url()).endsWith("/enrolment/home.xhtml");

            phone.open("/c/" + code);
            phone.checkPage(name("claim-used"));
            assertThat(phone.page().locator("#secret").count()).isZero();
        }
    }

    @Test
    @Order(81)
    void aDecisionRenamesAWardAndIsTakenBack() {
        try (Device admin = signedIn("quantri")) {
            ReformPages reform = new ReformPages(admin);
            reform.draft("Mã cũ\tTên\n31336\tXã Hoả Lựu", "2027-07-01");
            admin.checkPage(name("reform-refused"));
            assertThat(admin.page().inputValue("#reference")).isEqualTo(ReformPages.DECISION);
            reform.draft(DIVISION, "2027-07-01");
            admin.checkPage(name("reform-divided"));
            assertThat(admin.page().locator("button[value=schedule]").count()).isZero();
            reform.chooseFirstWays();
            reform.act("schedule");
            admin.checkPage(name("reform-scheduled"));
            reform.act("unschedule");
            reform.act("discard");

            reform.draft(NEW_NAME, VietnamTime.today(Clock.systemUTC()).toString());
            reform.act("schedule");
            reform.waitWhileUnderWay();
            admin.checkPage(name("reform-applied"));
            assertThat(admin.page().locator("main").innerText()).contains("Phường Vị Tân Mới");
            reform.act("undo");
            reform.waitWhileUnderWay();
            admin.checkPage(name("reform-undone"));
            admin.open("/reform/manage/changes.xhtml");
            admin.checkPage(name("reforms"));

            admin.tap("a[href$='unit.xhtml']");
            admin.tap(".chips a >> nth=3");
            admin.checkPage(name("unit"));
            admin.open("/team/manage/label.xhtml");
            admin.checkPage(name("team-label"));

            admin.open("/reporting/manage/dashboard.xhtml");
            admin.tap("a[href*='former.xhtml']");
            admin.checkPage(name("former"));
            String assigned = admin.page().locator("tbody td.num a").first().innerText();
            admin.tap("tbody td.num a");
            assertThat(admin.page().locator("h1").innerText()).contains(assigned);
        }
    }

    @Test
    @Order(91)
    void anOfficialAddsASecondStepAndIsAskedForItOnTheNextDevice() {
        String recoveryCode;
        try (Device first = signedIn("quantri2")) {
            SecondStepPages pages = new SecondStepPages(first, clockOfTheServer());
            pages.open();
            first.checkPage(name("second-step-set-up"));
            pages.send("000000");
            first.checkPage(name("second-step-refused"));
            pages.confirm();
            first.checkPage(name("second-step-codes"));
            recoveryCode = pages.recoveryCode();
            pages.open();
            first.checkPage(name("second-step-own"));
        }
        try (Device second = signedIn("quantri2")) {
            assertThat(second.open("/identity/manage/roles.xhtml")).isEqualTo(200);
            second.checkPage(name("second-step-asked"));
            new SecondStepPages(second, clockOfTheServer()).send(recoveryCode);
            assertThat(second.page().url()).endsWith("/identity/manage/roles.xhtml");

            second.open("/account/mine/devices.xhtml");
            second.checkPage(name("devices"));
            second.tap("button[value=others]");
            second.checkPage(name("devices-ended"));
            assertThat(second.page().locator("li.row").count()).isEqualTo(1);
        }
        try (Device admin = officePc("quantri")) {
            admin.open("/identity/manage/roles.xhtml");
            admin.checkPage(name("roles"));
            admin.tap("a[href*='second-step-reset']");
            admin.checkPage(name("second-step-reset"));
        }
    }

    @Test
    @Order(92)
    void whoForgotTheirPinGetsBackInByAMessage() throws IOException {
        try (Device phone = device()) {
            RecoveryPages pages = new RecoveryPages(phone, server().log().messages());
            pages.open();
            phone.chooseLanguage();
            phone.checkPage(name("recover"));
            pages.ask("0900 000 001");
            phone.checkPage(name("recover-code"));
            pages.type("12");
            phone.checkPage(name("recover-refused"));
            pages.type(pages.sentCode());
            phone.checkPage(name("recover-names"));
            pages.takeName(1);
            phone.checkPage(name("recover-secret"));
            pages.choose("111111");
            phone.checkPage(name("recover-secret-refused"));
            pages.choose("482915");

            assertThat(phone.page().url()).endsWith("/enrolment/home.xhtml");
        }
    }

    @Test
    @Order(99)
    void noRequestOfTheWholeStoryBroke() throws IOException {
        assertThat(server().log().brokenRequests()).isEmpty();
    }
}
