package vn.muadam.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Date;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.muadam.job.GrowingTable;
import vn.muadam.job.OldRows;
import vn.muadam.job.Purging;
import vn.muadam.job.Retention;
import vn.muadam.job.RetentionPeriod;
import vn.muadam.job.RetentionSettings;
import vn.muadam.shared.VietnamTime;

/**
 * What was counted stays: numbers, and texts in which nobody is named. A reply under a name is kept as long as the answers
 * of attempts, and then deleted with all its answers; its texts lose the name. An anonymous one goes when it is counted.
 */
@ApplicationScoped
class SurveyRetention implements Retention {

    @Inject
    private Purging purging;

    @Inject
    private RetentionSettings settings;

    @Override
    public List<GrowingTable> growing() {
        return List.of(
                new GrowingTable(
                        "survey_reply",
                        "somebody answers a survey that is not anonymous",
                        4_000,
                        460_000,
                        "24 months, then deleted with its answers; an anonymous one until five are counted together",
                        this::delete),
                GrowingTable.record(
                        "survey_answer", "such a survey has an answer", 20_000, 2_300_000, "as long as its reply"),
                GrowingTable.record(
                        "survey_text",
                        "somebody writes a text in a survey",
                        8_000,
                        920_000,
                        "for good, without a name after 24 months"));
    }

    @Override
    public Map<String, String> bounded() {
        return Map.of(
                "survey", "content: the surveys of a course",
                "survey_item", "content: the surveys of a course",
                "survey_box", "a row a survey and province",
                "survey_count", "a row a choice, survey and province");
    }

    private int delete(Instant now, int atMost) {
        Date before = Date.valueOf(VietnamTime.dayOf(settings.before(RetentionPeriod.ANSWERS, now)));
        return purging.delete(OldRows.of("survey_reply", "id", "answered_on", "t.answered_on < ?", before), atMost);
    }
}
