package vn.muadam.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.muadam.identity.PersonFixture.aPerson;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.document.SheetFile;
import vn.muadam.document.SheetRow;
import vn.muadam.document.SheetRows;
import vn.muadam.identity.PersonFixture;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Role;
import vn.muadam.organisation.UnitFixture;
import vn.muadam.organisation.UnitId;
import vn.muadam.reporting.QueryCountFixture;
import vn.muadam.shared.NotFoundException;
import vn.muadam.testing.As;
import vn.muadam.testing.HttpVisitor;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Rows;

@InContainer
class SurveyResultServiceIT {

    @Inject
    private SurveyResultService service;

    @Inject
    private QueryCountFixture queries;

    private UnitId province;
    private UnitId other;
    private PersonId trainer;
    private SurveyFixture fixture;

    @BeforeEach
    void aSurveyAndATrainer() {
        province = UnitFixture.province("92");
        other = UnitFixture.province("46");
        trainer = aPerson().holding(Role.TRAINER, province).store();
        fixture = SurveyFixture.anonymous();
    }

    @Test
    void fourRepliesShowNothing() throws Exception {
        fixture.answered(province, 5, 5, 5, 5);

        SurveyResult result = seen(trainer);

        assertThat(result.counted()).isZero();
        assertThat(result.items()).allMatch(item -> item.getAnswers() == 0);
        assertThat(result.items()).allMatch(item -> item.texts().isEmpty());
    }

    @Test
    void theFifthShowsAllFive() throws Exception {
        fixture.answered(province, 5, 4, 4, 1, 1);

        SurveyResult result = seen(trainer);

        assertThat(result.counted()).isEqualTo(5);
        assertThat(result.items().get(0).times()).containsExactly(2, 0, 0, 2, 1);
        assertThat(result.items().get(0).getMean()).hasValue(3.0);
        assertThat(result.items().get(3).texts())
                .containsExactlyInAnyOrder(
                        written("Ý kiến a"),
                        written("Ý kiến b"),
                        written("Ý kiến c"),
                        written("Ý kiến d"),
                        written("Ý kiến e"));
    }

    @Test
    void whatTheSixthSaidShowsOnlyWithTheTenth() throws Exception {
        fixture.answered(province, 5, 5, 5, 5, 5);
        SurveyResult five = seen(trainer);

        fixture.answered(province, 1, 1, 1, 1);
        assertThat(seen(trainer)).usingRecursiveComparison().isEqualTo(five);

        fixture.answered(province, 1);
        assertThat(seen(trainer).items().get(0).times()).containsExactly(5, 0, 0, 0, 5);
    }

    /** Whatever is asked after whichever reply: two answers are the same, or at least five replies apart. */
    @Test
    void noTwoSightsDifferByFewerThanFive() throws Exception {
        Random random = new Random(2026);
        PersonId national = aPerson().holding(Role.NATIONAL_ADMIN, nation()).store();
        PersonId neighbour = aPerson().holding(Role.TRAINER, other).store();
        List<Integer> sights = new ArrayList<>(List.of(0));
        for (int reply = 0; reply < 24; reply++) {
            fixture.answered(random.nextBoolean() ? province : other, 1 + random.nextInt(5));
            for (PersonId reader : List.of(trainer, neighbour, national)) {
                SurveyResult result = seen(reader);
                assertThat(result.items().get(0).getAnswers()).isEqualTo(result.counted());
                assertThat(result.items().get(3).texts()).hasSize(result.counted());
                sights.add(result.counted());
            }
        }

        assertThat(sights).allMatch(counted -> counted % SurveyBox.GROUP == 0);
        assertThat(seen(national).counted())
                .isEqualTo(seen(trainer).counted() + seen(neighbour).counted());
    }

    @Test
    void theRepliesOfAnotherProvinceAreNotSeen() throws Exception {
        fixture.answered(other, 5, 5, 5, 5, 5);

        assertThat(seen(trainer).counted()).isZero();
        assertThat(seen(aPerson().holding(Role.PROVINCE_ADMIN, other).store()).counted())
                .isEqualTo(5);
    }

    @Test
    void nothingSmallerThanAProvinceCanBeLookedAt() throws Exception {
        fixture.answered(province, 5, 5, 5, 5, 5);
        PersonId ofCommune = aPerson()
                .holding(Role.TRAINER, UnitFixture.communeOf(province, 4))
                .store();

        assertThat(seen(ofCommune).counted()).isZero();
    }

    @Test
    void whoeverBelongsToNoUnitIsCountedForTheCountry() throws Exception {
        for (int reply = 0; reply < 5; reply++) {
            PersonId nobody = aPerson().store();
            fixture.begin(nobody);
            fixture.answer(nobody, 2, "x");
        }

        assertThat(seen(trainer).counted()).isZero();
        assertThat(seen(aPerson().holding(Role.NATIONAL_ADMIN, nation()).store())
                        .counted())
                .isEqualTo(5);
    }

    @Test
    void underNamesATextIsShownWithItsWriter() throws Exception {
        fixture = SurveyFixture.named();
        fixture.answered(province, 5, 5, 5, 5, 5);

        assertThat(seen(trainer).items().get(3).texts())
                .extracting(WrittenText::writer)
                .containsOnly("Lý Thị Góp");
    }

    @Test
    void theSurveysOfACourseAreListed() throws Exception {
        assertThat(As.person(trainer, () -> service.findAll(fixture.course())))
                .containsExactly(new SurveyChoice(fixture.survey(), "Ý kiến", "1.0.0"));
        assertThatThrownBy(() -> As.person(trainer, () -> service.findAll("khong-co")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(trainer, () -> service.get(1))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aLearnerAndAnOfficerSeeNoResults() {
        for (PersonId person : List.of(
                aPerson().store(),
                aPerson()
                        .holding(Role.COMMUNE_OFFICER, UnitFixture.communeOf(province, 4))
                        .store())) {
            assertThatThrownBy(() -> As.person(person, () -> service.findAll(fixture.course())))
                    .isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> seen(person)).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> As.person(
                            person, () -> service.write(fixture.survey(), Locale.ROOT, new ByteArrayOutputStream())))
                    .isInstanceOf(EJBAccessException.class);
        }
    }

    @Test
    void theWorkbookHoldsWhatThePageShows() throws Exception {
        fixture.answered(province, 5, 4, 4, 1, 1, 3);
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();

        As.person(trainer, () -> service.write(fixture.survey(), Locale.forLanguageTag("vi"), workbook));

        List<List<String>> rows = rows(workbook.toByteArray());
        assertThat(rows)
                .contains(
                        List.of("Có ích không?", "1 – Không", "2", ""),
                        List.of("Có ích không?", "Trung bình", "3,0", ""));
        assertThat(rows).filteredOn(row -> row.get(0).equals("Sửa gì?")).hasSize(5);
    }

    @Test
    void theResultCostsTheSameHoweverManyHaveAnswered() throws Exception {
        seen(trainer); // which reads the content
        int before = As.person(trainer, () -> queries.during(() -> service.get(fixture.survey())));

        fixture.answered(province, 1, 2, 3, 4, 5);

        assertThat(As.person(trainer, () -> queries.during(() -> service.get(fixture.survey()))))
                .isEqualTo(before)
                .isLessThanOrEqualTo(10);
    }

    @Test
    void thePageShowsWhatWasCounted() throws Exception {
        fixture.answered(province, 5, 4, 4, 1, 1);
        HttpVisitor visitor = HttpVisitor.here();
        visitor.signIn(PersonFixture.username(trainer), PersonFixture.SECRET);

        assertThat(visitor.get("/survey/manage/results.xhtml?course=" + fixture.course()))
                .isEqualTo(200);

        assertThat(visitor.body()).contains("<b class=\"num\">3,0</b>", "40,0", "Ý kiến a", "Ý kiến e");
        assertThat(visitor.get("/exchange/manage/survey?survey=" + fixture.survey()))
                .isEqualTo(200);
        assertThat(visitor.body()).startsWith("anonymous: true\n").contains("ask: \"Có ích không?\"");
    }

    private SurveyResult seen(PersonId reader) throws Exception {
        return As.person(reader, () -> service.get(fixture.survey()));
    }

    private static WrittenText written(String words) {
        return new WrittenText(words, null);
    }

    private static UnitId nation() {
        return new UnitId(Rows.number("select id from unit where level_code = 'NATION'"));
    }

    private static List<List<String>> rows(byte[] workbook) throws Exception {
        Path file = Files.createTempFile("survey", ".xlsx");
        try {
            Files.write(file, workbook);
            List<List<String>> rows = new ArrayList<>();
            try (SheetRows sheet = SheetFile.of(file).rows()) {
                for (SheetRow row : sheet) {
                    rows.add(row.cells());
                }
            }
            return rows;
        } finally {
            Files.delete(file);
        }
    }
}
