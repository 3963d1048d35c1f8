package vn.muadam.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static vn.muadam.identity.PersonFixture.aPerson;
import static vn.muadam.quiz.SittingFixture.COURSE;
import static vn.muadam.quiz.SittingFixture.FINAL;
import static vn.muadam.quiz.SittingFixture.PRETEST;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Role;
import vn.muadam.organisation.UnitFixture;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.NotFoundException;
import vn.muadam.testing.As;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Rows;

@InContainer
class OverrideServiceIT {

    private static final String PHONE = "phone";
    private static final String WHY = "Xã mất điện sáng 30/11";

    @Inject
    private OverrideService overrides;

    @Inject
    private QuizService quizzes;

    @Inject
    private AttemptService attempts;

    private UnitId commune;
    private UnitId team;
    private PersonId official;
    private PersonId learner;

    @BeforeEach
    void anOfficialAndALearnerInOneCommune() {
        commune = UnitFixture.communeOf(UnitFixture.province("92"), 0);
        team = UnitFixture.aTeamIn(commune);
        official = aPerson().holding(Role.COMMUNE_OFFICER, commune).store();
        learner = aPerson().named("Lý Thị Học").memberOf(team).store();
    }

    @Test
    void aTeamThatIsGivenALimitAndHoursHasThemOnItsSheet() throws Exception {
        Instant closes = Instant.now().plus(Duration.ofDays(2));

        give(ofUnit(team, null, closes, 30, 5));

        QuizTerms terms = As.person(learner, () -> quizzes.sheet(COURSE, FINAL)).terms();
        assertThat(terms.timeLimitMinutes()).isEqualTo(30);
        assertThat(terms.maxAttempts()).isEqualTo(5);
        assertThat(terms.closesAt()).isCloseTo(closes, within(1, ChronoUnit.SECONDS));
        PersonId elsewhere = SittingFixture.aLearner();
        assertThat(As.person(elsewhere, () -> quizzes.sheet(COURSE, FINAL))
                        .terms()
                        .timeLimitMinutes())
                .isNull();
    }

    @Test
    void whatHoldsForACommuneHoldsForItsTeams() throws Exception {
        give(ofUnit(commune, null, null, 33, null));

        assertThat(As.person(learner, () -> quizzes.sheet(COURSE, FINAL))
                        .terms()
                        .timeLimitMinutes())
                .isEqualTo(33);
        long id = Rows.number("select max(id) from quiz_override where unit_id = ?", commune.value());
        As.person(official, () -> overrides.withdraw(id, WHY));
    }

    @Test
    void anAttemptThatIsOpenGetsItsMoreTimeAtOnceAndLosesItWhenTheOverrideEnds() throws Exception {
        give(ofPerson(null, null, 10, null));
        Paper paper = As.person(learner, () -> attempts.start(COURSE, FINAL, PHONE));
        Instant first = deadline(paper);

        int moved = give(ofPerson(null, null, 60, null));

        assertThat(moved).isEqualTo(1);
        assertThat(Duration.between(first, deadline(paper))).isEqualTo(Duration.ofMinutes(50));
        int back = As.person(official, () -> overrides.withdraw(idOf(learner), WHY));
        assertThat(back).isEqualTo(1);
        assertThat(As.person(learner, () -> attempts.get(paper.token(), PHONE)).deadline())
                .isNull();
    }

    @Test
    void beforeTheOpeningAndAfterTheClosingNoAttemptBegins() throws Exception {
        give(ofPerson(Instant.now().plus(Duration.ofHours(1)), null, null, null));
        assertThatThrownBy(() -> As.person(learner, () -> attempts.start(COURSE, FINAL, PHONE)))
                .isInstanceOf(QuizNotOpenException.class);

        give(ofPerson(null, Instant.now().plus(Duration.ofHours(1)), null, null));
        Rows.change(
                "update quiz_override set closes_at = ? where person_id = ?",
                Timestamp.from(Instant.now().minusSeconds(60)),
                learner.value());
        assertThatThrownBy(() -> As.person(learner, () -> attempts.start(COURSE, FINAL, PHONE)))
                .isInstanceOf(QuizClosedException.class);
    }

    @Test
    void oneMoreAttemptCanBeGivenToAPerson() throws Exception {
        Paper paper = As.person(learner, () -> attempts.start(COURSE, PRETEST, PHONE));
        As.person(learner, () -> attempts.submit(paper.token(), new Save(PHONE, "k", List.of()), Instant.now()));
        assertThat(As.person(learner, () -> quizzes.sheet(COURSE, PRETEST))
                        .next()
                        .isUsedUp())
                .isTrue();

        OverrideDraft draft = new OverrideDraft(PRETEST, learner, null, null, null, null, 2, WHY);
        As.person(official, () -> overrides.give(COURSE, draft));

        assertThat(As.person(learner, () -> quizzes.sheet(COURSE, PRETEST))
                        .next()
                        .attemptsLeft())
                .isEqualTo(1);
    }

    @Test
    void aSecondOneForTheSamePersonTakesThePlaceOfTheFirst() throws Exception {
        give(ofPerson(null, null, 10, null));
        give(ofPerson(null, null, null, 7));

        assertThat(Rows.number(
                        "select count(*) from quiz_override where person_id = ? and ended_at is null", learner.value()))
                .isEqualTo(1);
        assertThat(As.person(official, () -> overrides.get(COURSE, ofPerson(null, null, null, null)))
                        .current())
                .satisfies(current -> assertThat(current.getMaxAttempts()).isEqualTo(7));
        assertThat(Rows.number(
                        "select count(*) from audit_event where act = 'quiz-override-given' and subject_id = ?",
                        Long.toString(learner.value())))
                .isEqualTo(2);
    }

    @Test
    void theListShowsOnesOwnUnitsAndWhatComesFromAbove() throws Exception {
        PersonId province = aPerson()
                .holding(Role.PROVINCE_ADMIN, UnitFixture.province("92"))
                .store();
        UnitId above = UnitFixture.province("92");
        As.person(province, () -> overrides.give(COURSE, ofUnit(above, null, null, null, 9)));
        give(ofPerson(null, null, 20, null));

        List<OverrideLine> lines = As.person(official, overrides::findAll);

        assertThat(lines)
                .filteredOn(line -> learner.equals(line.override().getPerson()))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.own()).isTrue();
                    assertThat(line.fullName()).isEqualTo("Lý Thị Học");
                });
        assertThat(lines)
                .filteredOn(line -> above.equals(line.override().getUnit()))
                .allSatisfy(line -> assertThat(line.own()).isFalse())
                .isNotEmpty();
        long id = lines.stream()
                .filter(line -> above.equals(line.override().getUnit()))
                .findFirst()
                .orElseThrow()
                .override()
                .getId();
        assertThatThrownBy(() -> As.person(official, () -> overrides.withdraw(id, WHY)))
                .isInstanceOf(NotFoundException.class);
        As.person(province, () -> overrides.withdraw(id, WHY));
    }

    @Test
    void outsideOnesUnitsNothingExists() throws Exception {
        PersonId stranger = aPerson()
                .holding(Role.COMMUNE_OFFICER, UnitFixture.communeOf(UnitFixture.province("01"), 0))
                .store();
        give(ofPerson(null, null, 20, null));

        assertThatThrownBy(() -> As.person(stranger, () -> overrides.give(COURSE, ofPerson(null, null, 5, null))))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(stranger, () -> overrides.get(COURSE, ofUnit(team, null, null, 5, null))))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(stranger, () -> overrides.withdraw(idOf(learner), WHY)))
                .isInstanceOf(NotFoundException.class);
        assertThat(As.person(stranger, overrides::findAll))
                .noneMatch(line -> learner.equals(line.override().getPerson()));
    }

    @Test
    void nobodyDecidesForThemselvesWithoutReasonOrTwice() throws Exception {
        OverrideDraft own = new OverrideDraft(FINAL, official, null, null, null, null, 9, WHY);
        Rows.change("update person set home_unit_id = ? where id = ?", commune.value(), official.value());
        assertThatThrownBy(() -> As.person(official, () -> overrides.give(COURSE, own)))
                .isInstanceOf(OverrideOfOneselfException.class);

        give(ofPerson(null, null, 20, null));
        long id = idOf(learner);
        assertThatThrownBy(() -> As.person(official, () -> overrides.withdraw(id, " ")))
                .isInstanceOf(OverrideReasonMissingException.class);
        As.person(official, () -> overrides.withdraw(id, WHY));
        assertThatThrownBy(() -> As.person(official, () -> overrides.withdraw(id, WHY)))
                .isInstanceOf(OverrideEndedException.class);
    }

    @Test
    void learnersDecideNothing() {
        assertThatThrownBy(() -> As.person(learner, () -> overrides.give(COURSE, ofPerson(null, null, 9, null))))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.person(learner, overrides::findAll)).isInstanceOf(EJBAccessException.class);
    }

    private int give(OverrideDraft draft) throws Exception {
        return As.person(official, () -> overrides.give(COURSE, draft));
    }

    private static OverrideDraft ofUnit(
            UnitId unit,
            @Nullable Instant opens,
            @Nullable Instant closes,
            @Nullable Integer limit,
            @Nullable Integer attempts) {
        return new OverrideDraft(FINAL, null, unit, opens, closes, limit, attempts, WHY);
    }

    private OverrideDraft ofPerson(
            @Nullable Instant opens, @Nullable Instant closes, @Nullable Integer limit, @Nullable Integer attempts) {
        return new OverrideDraft(FINAL, learner, null, opens, closes, limit, attempts, WHY);
    }

    private static long idOf(PersonId person) {
        return Rows.number(
                "select max(id) from quiz_override where person_id = ? and ended_at is null", person.value());
    }

    private Instant deadline(Paper paper) throws Exception {
        Instant deadline =
                As.person(learner, () -> attempts.get(paper.token(), PHONE)).deadline();
        assertThat(deadline).isNotNull();
        return deadline;
    }
}
