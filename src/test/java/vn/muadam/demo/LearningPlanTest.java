package vn.muadam.demo;

import static java.util.stream.Collectors.averagingDouble;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.muadam.shared.VietnamTime;

class LearningPlanTest {

    private static final int LESSONS = 12;

    private final DemoPopulation population = DemoFixture.population();
    private final List<Learning> learning = plan();

    @Test
    void somewhatUnderHalfHaveFinishedAndAQuarterHaveNotBegun() {
        Map<Outcome, Long> outcomes = learning.stream().collect(groupingBy(Learning::outcome, counting()));

        assertThat(learning).hasSize(population.members().size());
        assertThat(percent(outcomes.get(Outcome.COMPLETED))).isBetween(40.0, 50.0);
        assertThat(percent(outcomes.get(Outcome.IN_PROGRESS))).isBetween(25.0, 35.0);
        assertThat(percent(outcomes.get(Outcome.NOT_STARTED))).isBetween(20.0, 30.0);
    }

    @Test
    void communesDiffer() {
        Map<Commune, Double> finished = learning.stream()
                .collect(groupingBy(
                        one -> one.member().team().commune(),
                        averagingDouble(one -> one.outcome() == Outcome.COMPLETED ? 100 : 0)));

        double lowest = finished.values().stream()
                .mapToDouble(Double::doubleValue)
                .min()
                .orElseThrow();
        double highest = finished.values().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElseThrow();
        assertThat(highest - lowest).isGreaterThan(35);
    }

    @Test
    void nothingHappensBeforeTheAssignmentOrToday() {
        Instant midnight = DemoFixture.TODAY.atStartOfDay(VietnamTime.ZONE).toInstant();

        assertThat(learning).filteredOn(Learning::isBegun).allSatisfy(one -> {
            assertThat(one.enrolledAt()).isAfter(one.assignedAt());
            assertThat(one.lessonsDone()).isSorted().hasSizeBetween(1, LESSONS);
            assertThat(one.lastSeenAt()).isBefore(midnight);
        });
    }

    @Test
    void theTestComesAfterAllLessonsAndOnlyTheLastTryIsPassed() {
        assertThat(learning).filteredOn(one -> !one.attempts().isEmpty()).allSatisfy(one -> {
            List<InventedAttempt> tries = one.attempts();
            assertThat(one.lessonsDone()).hasSize(LESSONS);
            assertThat(tries.get(0).startedAt()).isAfter(one.lessonsDone().get(LESSONS - 1));
            assertThat(tries.subList(0, tries.size() - 1)).noneMatch(InventedAttempt::isPassed);
        });
    }

    @Test
    void betweenTwoTriesLieTheTenMinutesThatTheCourseAsksFor() {
        assertThat(learning)
                .filteredOn(one -> one.attempts().size() == 2)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(Duration.between(
                                one.attempts().get(0).finishedAt(),
                                one.attempts().get(1).startedAt()))
                        .isGreaterThanOrEqualTo(Duration.ofMinutes(10)));
    }

    @Test
    void theLearnerOfTheTourHasNotBegunAndTheOneWithoutAConfirmedNameHasFinished() {
        assertThat(outcomeOf("hocvien")).isEqualTo(Outcome.NOT_STARTED);
        assertThat(outcomeOf("hocvien2")).isEqualTo(Outcome.COMPLETED);
    }

    @Test
    void theSameDayMakesUpTheSameLearning() {
        assertThat(plan()).isEqualTo(learning);
    }

    @Test
    void thePeriodEndsOnTheNextCutOffThatIsSomeDaysAway() {
        assertThat(Period.openOn(LocalDate.of(2026, 11, 24)).cutOffOn()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(Period.openOn(LocalDate.of(2026, 11, 28)).cutOffOn()).isEqualTo(LocalDate.of(2027, 5, 31));
        assertThat(Period.openOn(LocalDate.of(2027, 1, 2)).startsOn()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(Period.openOn(LocalDate.of(2027, 6, 1)))
                .isEqualTo(new Period("Năm 2027", LocalDate.of(2026, 12, 1), LocalDate.of(2027, 11, 30)));
    }

    private Outcome outcomeOf(String username) {
        return learning.stream()
                .filter(one -> username.equals(one.member().person().username()))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    private List<Learning> plan() {
        try {
            return LearningPlan.of(
                    population.members(), DemoAccount.readAll(), DemoFixture.TODAY, LESSONS, new IdBlock());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private double percent(long count) {
        return 100.0 * count / learning.size();
    }
}
