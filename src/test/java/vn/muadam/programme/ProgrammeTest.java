package vn.muadam.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.muadam.course.CourseId;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitId;
import vn.muadam.programme.ProgrammeDraft.SetDraft;

class ProgrammeTest {

    @Test
    void allNeedsEveryCourseAnyOneAndAtLeastSoMany() {
        assertThat(SetRule.ALL.needed(4, 2)).isEqualTo(4);
        assertThat(SetRule.ANY.needed(4, 2)).isEqualTo(1);
        assertThat(SetRule.AT_LEAST.needed(4, 2)).isEqualTo(2);
    }

    @Test
    void anotherCompletedCourseNeverTakesAnythingAwayAndNoSetIsMoreThanComplete() {
        Random random = new Random(46);
        for (int round = 0; round < 2_000; round++) {
            Programme programme = aProgramme(random);
            List<CourseId> courses = new ArrayList<>(
                    LongStream.rangeClosed(1, 30).mapToObj(CourseId::new).toList());
            Collections.shuffle(courses, random);
            Set<CourseId> completed = new HashSet<>();
            int before = programme.countDone(completed);
            for (CourseId next : courses) {
                completed.add(next);
                int now = programme.countDone(completed);
                assertThat(now).isBetween(before, programme.getSets().size());
                for (ProgrammeSet set : programme.getSets()) {
                    assertThat(set.countDone(completed)).isBetween(0, set.getNeeded());
                }
                before = now;
            }
            assertThat(before)
                    .as("everything is completed")
                    .isEqualTo(programme.getSets().size());
        }
    }

    private static Programme aProgramme(Random random) {
        Programme programme =
                new Programme(new ProgrammeDraft(new UnitId(1), "Thử", "", List.of()), new PersonId(1), Instant.EPOCH);
        long course = 1;
        for (int set = 1 + random.nextInt(5); set > 0; set--) {
            int size = 1 + random.nextInt(5);
            List<CourseId> ids = LongStream.range(course, course + size)
                    .mapToObj(CourseId::new)
                    .toList();
            course += size;
            SetRule rule = SetRule.values()[random.nextInt(SetRule.values().length)];
            programme.add(new SetDraft("Nhóm", rule, 1 + random.nextInt(size), List.of()), ids);
        }
        return programme;
    }

    @Test
    void itIsADraftThenOpenThenRetiredAndNothingElse() {
        for (ProgrammeState state : ProgrammeState.values()) {
            assertStep(state, ProgrammeState.DRAFT, Programme::open);
            assertStep(state, ProgrammeState.OPEN, Programme::retire);
        }
    }

    private static void assertStep(
            ProgrammeState state, ProgrammeState needed, java.util.function.Consumer<Programme> step) {
        Programme programme = in(state);
        if (state == needed) {
            assertThatCode(() -> step.accept(programme)).doesNotThrowAnyException();
            assertThat(programme.getState().ordinal()).isEqualTo(needed.ordinal() + 1);
        } else {
            assertThatThrownBy(() -> step.accept(programme)).isInstanceOf(ProgrammeStateException.class);
            assertThat(programme.getState()).isEqualTo(state);
        }
    }

    private static Programme in(ProgrammeState state) {
        Programme programme = aProgramme(new Random(1));
        if (state != ProgrammeState.DRAFT) {
            programme.open();
        }
        if (state == ProgrammeState.RETIRED) {
            programme.retire();
        }
        return programme;
    }
}
