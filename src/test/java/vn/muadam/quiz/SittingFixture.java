package vn.muadam.quiz;

import static vn.muadam.identity.PersonFixture.aPerson;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitFixture;
import vn.muadam.testing.Rows;

/** Learners at the quizzes of the demo's course, for in-container tests, and time that passes over their attempts. */
final class SittingFixture {

    static final String COURSE = "k6";
    static final String FINAL = "final";
    static final String PRETEST = "pretest";

    private SittingFixture() {}

    static PersonId aLearner() {
        return aPerson()
                .named("Lý Thị Học")
                .memberOf(UnitFixture.aTeamIn(UnitFixture.communeOf(UnitFixture.province("92"), 0)))
                .store();
    }

    /** Begun half an hour ago, to be handed in ten minutes ago; the watch over deadlines has not looked yet. */
    static Instant letTimeRunOut(String token) {
        Instant now = Instant.now();
        Instant deadline = now.minus(Duration.ofMinutes(10));
        Rows.change(
                "update attempt set started_at = ?, deadline = ? where token = ?",
                Timestamp.from(now.minus(Duration.ofMinutes(30))),
                Timestamp.from(deadline),
                token);
        return deadline;
    }

    /** As if it had been handed in that long ago. */
    static void letPass(Duration time, String token) {
        Rows.change(
                "update attempt set submitted_at = ? where token = ?",
                Timestamp.from(Instant.now().minus(time)),
                token);
    }

    static long idOf(String token) {
        return Rows.number("select id from attempt where token = ?", token);
    }

    static long attemptsOf(PersonId person) {
        return Rows.number("select count(*) from attempt where person_id = ?", person.value());
    }

    /** The answer at that place of the options as they stand before the learner. */
    static List<String> option(Paper paper, int slot, int place) {
        return List.of(Integer.toString(
                paper.questions().get(slot - 1).options().get(place).number()));
    }
}
