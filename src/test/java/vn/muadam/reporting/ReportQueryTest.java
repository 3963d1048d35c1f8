package vn.muadam.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReportQueryTest {

    @Test
    void aStretchOfAListIsNeverEmptyNegativeOrEndless() {
        assertThat(new ListPage(-5, 0)).isEqualTo(new ListPage(0, 1));
        assertThat(new ListPage(50, 5_000)).isEqualTo(new ListPage(50, 100));
    }

    @Test
    void everyStateHasAnAddressThatLeadsBackToIt() {
        for (PeopleState state : PeopleState.values()) {
            assertThat(PeopleState.find(state.code())).contains(state);
        }
        assertThat(PeopleState.NOT_STARTED.code()).isEqualTo("not-started");
        assertThat(PeopleState.find("NOT_STARTED")).isEmpty();
        assertThat(PeopleState.find("")).isEmpty();
    }

    @Test
    void whatSomebodyTypesNeverBecomesAPatternOfTheDatabase() {
        assertThat(Sql.containing("50%_!")).isEqualTo("%50!%!_!!%");
    }

    @Test
    void parametersFollowTheOrderInWhichTheyStandInTheText() {
        LocalDate day = LocalDate.of(2026, 1, 2);
        Sql sql = new Sql().add("select count(*)").fromTeamsBelow(97, day).page(25, 50);

        assertThat(sql.text().chars().filter(sign -> sign == '?').count())
                .isEqualTo(sql.parameters().size());
        assertThat(sql.parameters())
                .containsExactly(java.sql.Date.valueOf(day), java.sql.Date.valueOf(day), 97L, 25, 50);
    }
}
