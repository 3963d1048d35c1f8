package vn.muadam.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.muadam.identity.PersonFixture.SECRET;
import static vn.muadam.identity.PersonFixture.aPerson;
import static vn.muadam.identity.PersonFixture.username;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Role;
import vn.muadam.organisation.UnitFixture;
import vn.muadam.organisation.UnitId;
import vn.muadam.testing.HttpVisitor;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Rows;

@Tag("any-database")
@InContainer
class StaffPagesIT {

    private static final List<String> OF_OFFICIALS = List.of(
            "/identity/manage/names.xhtml",
            "/reporting/manage/dashboard.xhtml",
            "/reporting/manage/teams.xhtml",
            "/reporting/manage/people.xhtml");
    private static final List<String> OF_TRAINERS =
            List.of("/course/manage/courses.xhtml", "/course/manage/course.xhtml?course=k6");

    private HttpVisitor visitor;
    private UnitId commune;

    @BeforeEach
    void aVisitor() {
        visitor = HttpVisitor.here();
        commune = UnitFixture.communeOf(UnitFixture.province("92"), 0);
    }

    @Test
    void forAnOrdinaryMemberNoneOfThemExists() throws Exception {
        signIn(aPerson().memberOf(UnitFixture.aTeamIn(commune)).store());

        for (String page : OF_OFFICIALS) {
            assertThat(visitor.get(page)).as(page).isEqualTo(404);
        }
        for (String page : OF_TRAINERS) {
            assertThat(visitor.get(page)).as(page).isEqualTo(404);
        }
    }

    @Test
    void aRefusalSpeaksTheLanguageOfThePageWhateverTheBrowserPrefers() throws Exception {
        signIn(aPerson().holding(Role.COMMUNE_OFFICER, commune).store());
        PersonId person = aPerson().keptBy(commune).store();
        visitor.preferring("en");

        assertThat(visitor.post("/identity/manage/person.xhtml", "id=" + person + "&name=Lan"))
                .isEqualTo(200);

        assertThat(visitor.body()).contains("Hồ sơ vừa được người").doesNotContain("Somebody else");
    }

    @Test
    void anOfficialFindsTheirsWholeAndNotTheTrainers() throws Exception {
        signIn(aPerson().holding(Role.COMMUNE_OFFICER, commune).store());

        for (String page : OF_OFFICIALS) {
            assertThat(visitor.get(page)).as(page).isEqualTo(200);
            assertThat(visitor.body().strip()).as(page).endsWith("</html>");
        }
        for (String page : OF_TRAINERS) {
            assertThat(visitor.get(page)).as(page).isEqualTo(404);
        }
    }

    @Test
    void aTrainerFindsTheirsWhole() throws Exception {
        signIn(aPerson().holding(Role.TRAINER, commune).store());

        for (String page : OF_TRAINERS) {
            assertThat(visitor.get(page)).as(page).isEqualTo(200);
            assertThat(visitor.body().strip()).as(page).endsWith("</html>");
        }
    }

    @Test
    void aNameThatIsConfirmedIsStoredAsItWasTypedAndComposed() throws Exception {
        PersonId member = aPerson()
                .named("Tran Van Ut")
                .memberOf(UnitFixture.aTeamIn(commune))
                .store();
        signIn(aPerson().holding(Role.COMMUNE_OFFICER, commune).store());
        String typed = Normalizer.normalize("Trần Văn Út", Normalizer.Form.NFD);

        int status = visitor.post(
                "/identity/manage/names.xhtml",
                "person=" + member.value() + "&page=1&name=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));

        assertThat(status).isEqualTo(302);
        assertThat(Rows.number(
                        "select count(*) from person where id = ? and full_name = ?", member.value(), "Trần Văn Út"))
                .isEqualTo(1);
    }

    @Test
    void anotherPersonsPageInForeignUnitsDoesNotExist() throws Exception {
        PersonId member = aPerson().memberOf(UnitFixture.aTeamIn(commune)).store();
        signIn(aPerson()
                .holding(Role.PROVINCE_ADMIN, UnitFixture.province("46"))
                .store());

        assertThat(visitor.get("/reporting/manage/person.xhtml?id=" + member.value()))
                .isEqualTo(404);
        assertThat(visitor.get("/reporting/manage/dashboard.xhtml?unit=" + commune.value()))
                .isEqualTo(404);
    }

    private void signIn(PersonId person) throws Exception {
        visitor.signIn(username(person), SECRET);
    }
}
