package vn.muadam.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.organisation.UnitFixture;
import vn.muadam.organisation.UnitId;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Rows;

/** What the tables of surveys say to whoever holds them in their hands. */
@InContainer
class AnonymityIT {

    private static final String TEXTS =
            "select t.words from survey_text t join survey_box b on b.id = t.box_id where b.survey_id = ?";

    private UnitId province;

    @BeforeEach
    void aProvince() {
        province = UnitFixture.province("92");
    }

    @Test
    void noColumnLeadsFromACountToAPersonOrAMoment() throws Exception {
        assertThat(columns("survey_count")).containsExactlyInAnyOrder("id", "box_id", "item_id", "choice", "times");
        assertThat(columns("survey_text")).containsExactlyInAnyOrder("id", "box_id", "item_id", "reply_id", "words");
        assertThat(columns("survey_box")).containsExactlyInAnyOrder("id", "survey_id", "unit_id", "counted");
        assertThat(columns("survey_answer")).containsExactlyInAnyOrder("reply_id", "item_id", "choice", "words");
    }

    @Test
    void anAnonymousReplyBearsNothingAndIsGoneOnceCounted() throws Exception {
        SurveyFixture fixture = SurveyFixture.anonymous();
        fixture.answered(province, 1, 2, 3, 4, 5, 5, 5);

        assertThat(replies(fixture, "")).isEqualTo(2);
        assertThat(replies(fixture, " and (r.enrolment_id is not null or r.answered_on is not null)"))
                .isZero();
        assertThat(fixture.number("select count(*) from survey_answer a join survey_reply r on r.id = a.reply_id"
                        + " join survey_box b on b.id = r.box_id where b.survey_id = ?"))
                .as("answers of the two that wait")
                .isEqualTo(4);
        assertThat(fixture.number("select count(*) from survey_text t join survey_box b on b.id = t.box_id"
                        + " where b.survey_id = ? and t.reply_id is not null"))
                .isZero();
        assertThat(Rows.number(
                        "select count(*) from audit_event where subject_id = ?", Long.toString(fixture.survey())))
                .isZero();
    }

    @Test
    void noOrderOfTextsIsThatOfTheirWriters() throws Exception {
        SurveyFixture fixture = SurveyFixture.anonymous();
        fixture.answered(province, IntStream.generate(() -> 3).limit(20).toArray());

        List<String> stored = Rows.text(TEXTS, fixture.survey()).lines().toList();
        List<String> byName =
                Rows.text(TEXTS + " order by t.id", fixture.survey()).lines().toList();

        assertThat(stored).hasSize(20);
        assertThat(stored)
                .as("as the rows lie")
                .isNotEqualTo(stored.stream().sorted().toList());
        assertThat(byName)
                .as("by their names")
                .isNotEqualTo(byName.stream().sorted().toList());
        assertThat(byName).containsExactlyInAnyOrderElementsOf(stored);
    }

    @Test
    void underANameAReplyLeadsToItsEnrolmentAndStays() throws Exception {
        SurveyFixture fixture = SurveyFixture.named();
        fixture.answered(province, 1, 2, 3, 4, 5, 5);

        assertThat(replies(fixture, " and r.enrolment_id is not null and r.answered_on is not null"))
                .isEqualTo(6);
        assertThat(replies(fixture, " and r.counted = true")).isEqualTo(5);
    }

    private static long replies(SurveyFixture fixture, String condition) {
        return fixture.number("select count(*) from survey_reply r join survey_box b on b.id = r.box_id"
                + " where b.survey_id = ?" + condition);
    }

    private static List<String> columns(String table) throws Exception {
        List<String> columns = new ArrayList<>();
        try (Connection connection = Rows.dataSource().getConnection()) {
            boolean upper = connection.getMetaData().storesUpperCaseIdentifiers();
            String name = upper ? table.toUpperCase(Locale.ROOT) : table;
            try (ResultSet found = connection.getMetaData().getColumns(null, null, name, null)) {
                while (found.next()) {
                    columns.add(found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        return columns;
    }
}
