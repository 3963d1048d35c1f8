package vn.muadam.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.muadam.organisation.Level;
import vn.muadam.organisation.UnitId;

class UnitProgressTest {

    private static final UnitId COMMUNE = new UnitId(1);

    @Test
    void theWholeIsTheSumOfItsParts() {
        UnitProgress whole = UnitProgress.sum(
                COMMUNE, "Xã Thử", Level.COMMUNE, List.of(team(1, 0, 7, 6, 4, 3, 2), team(1, 1, 5, 5, 5, 5, 0)));

        assertThat(whole).isEqualTo(new UnitProgress(COMMUNE, "Xã Thử", Level.COMMUNE, 2, 1, 12, 11, 9, 8, 2));
    }

    @Test
    void whereNobodyMustLearnTheShareIsNone() {
        assertThat(team(1, 0, 7, 0, 0, 0, 0).ratio()).isZero();
        assertThat(UnitProgress.sum(COMMUNE, "Xã Thử", Level.COMMUNE, List.of()).ratio())
                .isZero();
    }

    @Test
    void theShareNeverPassesTheWholeThoughMoreCompletedThanMust() {
        assertThat(team(1, 1, 7, 4, 6, 6, 0).ratio()).isEqualTo(1);
        assertThat(new TeamProgress(COMMUNE, "Tổ thử", null, 4, 6, 6).ratio()).isEqualTo(1);
    }

    @Test
    void aTeamHasFinishedWhenAllWhoMustHaveCompletedAndSomebodyMust() {
        assertThat(new TeamProgress(COMMUNE, "Tổ thử", null, 4, 4, 4).isFinished())
                .isTrue();
        assertThat(new TeamProgress(COMMUNE, "Tổ thử", null, 4, 4, 3).isFinished())
                .isFalse();
        assertThat(new TeamProgress(COMMUNE, "Tổ thử", null, 0, 0, 0).isFinished())
                .isFalse();
    }

    private static UnitProgress team(
            int teams, int finished, int members, int assigned, int started, int completed, int overdue) {
        return new UnitProgress(
                new UnitId(2), "Tổ thử", Level.TEAM, teams, finished, members, assigned, started, completed, overdue);
    }
}
