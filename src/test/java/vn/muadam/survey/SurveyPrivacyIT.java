package vn.muadam.survey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Date;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.identity.DisclosedLine;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitFixture;
import vn.muadam.organisation.UnitId;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Purge;
import vn.muadam.testing.Rows;

/** A reply under a name is told to its owner, taken off the record, and does not outlive its purpose. */
@InContainer
class SurveyPrivacyIT {

    @Inject
    private SurveyDisclosure disclosure;

    @Inject
    private SurveyErasure erasure;

    private UnitId province;
    private SurveyFixture fixture;
    private List<PersonId> people;

    @BeforeEach
    void fiveRepliesUnderNames() throws Exception {
        province = UnitFixture.province("92");
        fixture = SurveyFixture.named();
        people = fixture.answered(province, 1, 2, 3, 4, 5);
    }

    @Test
    void whoAnsweredUnderTheirNameIsToldWhat() {
        assertThat(disclosure.disclose(people.get(1), Locale.forLanguageTag("vi")))
                .extracting(DisclosedLine::value)
                .containsExactly("2/5", "Ý kiến b");
    }

    @Test
    void whoAnsweredAnonymouslyIsToldNothingBecauseNothingIsKnown() throws Exception {
        fixture = SurveyFixture.anonymous();
        PersonId learner = fixture.answered(province, 4).get(0);

        assertThat(disclosure.disclose(learner, Locale.forLanguageTag("vi"))).isEmpty();
    }

    @Test
    void whoIsForgottenTakesTheirWordsWithThemAndLeavesNumbers() {
        erasure.erase(people.get(1));

        assertThat(replies()).isEqualTo(4);
        assertThat(texts("")).isEqualTo(4);
        assertThat(fixture.number("select sum(n.times) from survey_count n join survey_box b on b.id = n.box_id"
                        + " where b.survey_id = ?"))
                .isEqualTo(5);
    }

    @Test
    void afterTwoYearsTheNameIsGoneAndTheTextStands() {
        age(25);

        Purge.aNight();

        assertThat(replies()).isZero();
        assertThat(texts("")).isEqualTo(5);
        assertThat(texts(" and t.reply_id is not null")).isZero();
    }

    @Test
    void beforeThatItStays() {
        age(23);

        Purge.aNight();

        assertThat(replies()).isEqualTo(5);
    }

    private void age(int months) {
        Rows.change(
                "update survey_reply set answered_on = ? where box_id in (select id from survey_box where survey_id = ?)",
                Date.valueOf(LocalDate.now(ZoneOffset.UTC).minusMonths(months)),
                fixture.survey());
    }

    private long replies() {
        return fixture.number(
                "select count(*) from survey_reply r join survey_box b on b.id = r.box_id" + " where b.survey_id = ?");
    }

    private long texts(String condition) {
        return fixture.number("select count(*) from survey_text t join survey_box b on b.id = t.box_id"
                + " where b.survey_id = ?" + condition);
    }
}
