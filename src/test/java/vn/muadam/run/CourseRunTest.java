package vn.muadam.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.muadam.course.CourseId;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitId;

class CourseRunTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 20);
    private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");

    @Test
    void anOpenRunTakesPeopleUntilItIsFullAndThenLetsThemWait() {
        CourseRun run = aRun(Admission.OPEN, 2);

        assertThat(run.welcome(0, FIRST)).isEqualTo(RunMemberState.ADMITTED);
        assertThat(run.welcome(1, FIRST)).isEqualTo(RunMemberState.ADMITTED);
        assertThat(run.welcome(2, FIRST)).isEqualTo(RunMemberState.WAITLISTED);
        assertThat(aRun(Admission.OPEN, null).welcome(100_000, FIRST)).isEqualTo(RunMemberState.ADMITTED);
    }

    @Test
    void whereSomebodyDecidesPeopleAskAndWhereThereIsAListTheyDoNot() {
        assertThat(aRun(Admission.APPROVAL, 1).welcome(5, FIRST)).isEqualTo(RunMemberState.REQUESTED);
        assertThatThrownBy(() -> aRun(Admission.LISTED, null).welcome(0, FIRST)).isInstanceOf(RunListedException.class);
    }

    @Test
    void theLastDayStillCountsAndAfterItOrOnceClosedNobodyComesIn() {
        CourseRun run = aRun(Admission.OPEN, null);

        assertThat(run.isOpenOn(LAST)).isTrue();
        assertThatThrownBy(() -> run.welcome(0, LAST.plusDays(1))).isInstanceOf(RunClosedException.class);
        run.close(FIRST, NOW);
        assertThatThrownBy(() -> run.welcome(0, FIRST)).isInstanceOf(RunClosedException.class);
        assertThatThrownBy(() -> run.close(FIRST, NOW)).isInstanceOf(RunClosedException.class);
    }

    @Test
    void noMoreAreAdmittedThanThereArePlaces() {
        CourseRun run = aRun(Admission.APPROVAL, 3);

        assertThatCode(() -> run.requireRoom(3, FIRST)).doesNotThrowAnyException();
        assertThatThrownBy(() -> run.requireRoom(4, FIRST)).isInstanceOf(RunFullException.class);
    }

    @Test
    void whoAsksAgainAfterARefusalWaitsFromThenOnAndAClickTwiceChangesNothing() {
        RunMember member = new RunMember(aRun(Admission.APPROVAL, null), new PersonId(1), NOW);
        member.ask(RunMemberState.REQUESTED, NOW.plusSeconds(5));
        assertThat(member.getAskedAt()).isEqualTo(NOW);

        member.decline("Đợt này dành cho tổ trưởng", new PersonId(2), NOW.plusSeconds(60));
        member.ask(RunMemberState.REQUESTED, NOW.plusSeconds(120));

        assertThat(member.getState()).isEqualTo(RunMemberState.REQUESTED);
        assertThat(member.getAskedAt()).isEqualTo(NOW.plusSeconds(120));
    }

    @Test
    void whatCannotBePlannedIsRefused() {
        assertRefused(draft("", FIRST, LAST, null), "run.titleMissing");
        assertRefused(draft("x".repeat(151), FIRST, LAST, null), "run.titleMissing");
        assertRefused(draft("Đợt 1", LAST, FIRST, null), "run.days");
        assertRefused(draft("Đợt 1", FIRST.minusDays(30), FIRST.minusDays(10), null), "run.days");
        assertRefused(draft("Đợt 1", FIRST, LAST, 0), "run.numbers");
        assertThatCode(() -> draft("Đợt 1", FIRST, FIRST, 1).requireSound(FIRST))
                .doesNotThrowAnyException();
    }

    private static void assertRefused(RunDraft draft, String key) {
        assertThatThrownBy(() -> draft.requireSound(FIRST))
                .isInstanceOfSatisfying(
                        RunDraftException.class, e -> assertThat(e.getMessage()).contains(key));
    }

    private static CourseRun aRun(Admission admission, @Nullable Integer capacity) {
        RunDraft draft = new RunDraft("k6", new UnitId(1), "Đợt 1", FIRST, LAST, admission, capacity, null);
        CourseRun run = new CourseRun(new CourseId(1), draft, new PersonId(9), NOW);
        setId(run);
        return run;
    }

    private static void setId(CourseRun run) {
        try {
            var id = CourseRun.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(run, 1L);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RunDraft draft(String title, LocalDate starts, LocalDate ends, @Nullable Integer capacity) {
        return new RunDraft("k6", new UnitId(1), title, starts, ends, Admission.OPEN, capacity, null);
    }
}
