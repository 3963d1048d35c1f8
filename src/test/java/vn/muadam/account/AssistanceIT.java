package vn.muadam.account;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.muadam.identity.PersonFixture.SECRET;
import static vn.muadam.identity.PersonFixture.aPerson;
import static vn.muadam.identity.PersonFixture.username;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.sql.Timestamp;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitFixture;
import vn.muadam.organisation.UnitId;
import vn.muadam.testing.HttpVisitor;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Rows;

/** A teammate who helps on a device, over HTTP: only there a request has a device. */
@InContainer
class AssistanceIT {

    private static final String HELP = "/account/mine/help.xhtml";
    private static final String HOME = "/enrolment/home.xhtml";
    private static final String PRACTICE = "/api/v1/quizzes/k6/m1-quiz/attempts";
    private static final String TEST = "/api/v1/quizzes/k6/final/attempts";

    private UnitId team;
    private PersonId member;
    private PersonId helper;
    private HttpVisitor phone;

    @BeforeEach
    void aMemberWithATeammate() throws Exception {
        team = UnitFixture.aTeamIn(UnitFixture.communeOf(UnitFixture.province("92"), 12));
        member = aPerson().memberOf(team).store();
        helper = aPerson().named("Kim Thị Giúp").memberOf(team).store();
        phone = signedIn(member);
    }

    @Test
    void aTeammateIsNamedAndEveryPageSaysSo() throws Exception {
        phone.get(HELP);
        assertThat(phone.body()).contains("Kim Thị Giúp").doesNotContain("Thôi giúp</button>");

        accept(helper);

        phone.get(HOME);
        assertThat(phone.body()).contains("Người đang giúp:", "<b>Kim Thị Giúp</b>", "Thôi giúp</button>");
        assertThat(acts("help-begun")).isEqualTo(1);
        assertThat(phone.post(HELP, "act=end")).isEqualTo(302);
        phone.get(HOME);
        assertThat(phone.body()).doesNotContain("Kim Thị Giúp");
        assertThat(phone.post(HELP, "act=end")).as("once more").isEqualTo(302);
        assertThat(acts("help-ended")).isEqualTo(1);
    }

    @Test
    void whatIsLearntWithHelpIsRecordedAsAssisted() throws Exception {
        phone.get("/enrolment/lesson.xhtml?course=k6&lesson=b1");
        accept(helper);
        phone.get("/enrolment/lesson.xhtml?course=k6&lesson=b2");

        assertThat(completions("is null")).isEqualTo(1);
        assertThat(completions("= " + helper)).isEqualTo(1);
    }

    @Test
    void anAttemptAtAPracticeQuizBecomesAnAssistedOne() throws Exception {
        JsonObject paper = begin(PRACTICE);
        assertThat(mode(paper)).isEqualTo("INDIVIDUAL");
        accept(helper);

        assertThat(save(paper, 1)).isEqualTo(200);

        assertThat(mode(paper)).isEqualTo("ASSISTED");
        assertThat(assistedBy(paper)).isEqualTo(helper.value());
        phone.post(HELP, "act=end");
        assertThat(save(paper, 2)).isEqualTo(200);
        assertThat(mode(paper)).as("once helped, always assisted").isEqualTo("ASSISTED");
    }

    @Test
    void aTestThatLeadsToACertificateIsTakenAlone() throws Exception {
        JsonObject paper = begin(TEST);
        assertThat(save(paper, 1)).isEqualTo(200);
        accept(helper);

        assertThat(save(paper, 2)).isEqualTo(403);
        assertThat(phone.body()).contains("quiz.notAssisted", "Bài kiểm tra này để lấy chứng nhận");
        assertThat(phone.send("POST", "/api/v1/attempts/" + token(paper) + "/submission", change(paper, 3)))
                .isEqualTo(403);
        assertThat(phone.send("POST", TEST, "")).isEqualTo(403);
        phone.get("/quiz/quiz.xhtml?course=k6&quiz=final");
        assertThat(phone.body()).contains("Tới chỗ thôi giúp").doesNotContain("id=\"start\"");

        assertThat(mode(paper)).isEqualTo("INDIVIDUAL");
        phone.post(HELP, "act=end");
        assertThat(save(paper, 2)).as("what the device kept").isEqualTo(200);
    }

    @Test
    void nobodyOutsideOnesTeamsHelpsNorOneself() throws Exception {
        PersonId stranger = aPerson().store();

        assertThat(phone.post(HELP, "helper=" + stranger)).isEqualTo(404);
        assertThat(phone.post(HELP, "helper=" + member)).isEqualTo(404);

        HttpVisitor alone = signedIn(stranger);
        alone.get(HELP);
        assertThat(alone.body()).contains("Chưa có ai cùng tổ");
    }

    @Test
    void aLeaderWhoIsHelpedIsALearnerUntilItEnds() throws Exception {
        HttpVisitor leader = signedIn(aPerson().leaderOf(team).store());
        String slips = "/account/manage/slips.xhtml?team=" + team;
        assertThat(leader.get(slips)).isEqualTo(200);

        leader.post(HELP, "helper=" + helper);

        assertThat(leader.get(slips)).isEqualTo(404);
        leader.post(HELP, "act=end");
        assertThat(leader.get(slips)).isEqualTo(200);
    }

    @Test
    void helpEndsByItselfAndOnNoOtherDevice() throws Exception {
        HttpVisitor other = signedIn(member);
        accept(helper);
        other.get(HOME);
        assertThat(other.body()).doesNotContain("Kim Thị Giúp");

        Rows.change(
                "update remembered_sign_in set helped_until = ? where person_id = ?",
                Timestamp.from(Instant.now()),
                member.value());

        phone.get(HOME);
        assertThat(phone.body()).doesNotContain("Kim Thị Giúp");
        assertThat(phone.send("POST", TEST, "")).isEqualTo(200);
    }

    private void accept(PersonId from) throws Exception {
        assertThat(phone.post(HELP, "helper=" + from)).isEqualTo(302);
    }

    private JsonObject begin(String quiz) throws Exception {
        assertThat(phone.send("POST", quiz, "")).isEqualTo(200);
        return Json.createReader(new StringReader(phone.body())).readObject();
    }

    private int save(JsonObject paper, int change) throws Exception {
        return phone.send("PUT", "/api/v1/attempts/" + token(paper) + "/responses", change(paper, change));
    }

    private static String change(JsonObject paper, int change) {
        return """
                {"leaseId": "%s", "clientTime": "%s", "clientOffsetMillis": 0, "idempotencyKey": "change-%d",
                 "responses": [{"slot": 1, "slotSeq": %d, "values": ["1"]}]}
                """.formatted(paper.getString("leaseId"), Instant.now(), change, change);
    }

    private static String token(JsonObject paper) {
        return paper.getString("token");
    }

    private static String mode(JsonObject paper) {
        return Rows.text("select mode_code from attempt where token = ?", token(paper))
                .strip();
    }

    private static long assistedBy(JsonObject paper) {
        return Rows.number("select assisted_by from attempt where token = ?", token(paper));
    }

    private long completions(String assistedBy) {
        return Rows.number(
                "select count(*) from activity_completion c join enrolment e on e.id = c.enrolment_id"
                        + " where e.person_id = ? and c.state = 'COMPLETED' and c.assisted_by " + assistedBy,
                member.value());
    }

    private long acts(String act) {
        return Rows.number("select count(*) from audit_event where act = ? and subject_id = ?", act, member.toString());
    }

    private static HttpVisitor signedIn(PersonId somebody) throws Exception {
        HttpVisitor visitor = HttpVisitor.here();
        visitor.signIn(username(somebody), SECRET);
        return visitor;
    }
}
