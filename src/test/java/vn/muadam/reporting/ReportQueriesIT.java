package vn.muadam.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.muadam.identity.PersonFixture.aPerson;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Role;
import vn.muadam.organisation.UnitFixture;
import vn.muadam.organisation.UnitId;
import vn.muadam.testing.As;
import vn.muadam.testing.InContainer;

/** What a report asks of the database does not grow with the number of units, teams or people. */
@InContainer
class ReportQueriesIT {

    private static final ListPage ALL = new ListPage(0, 100);
    private static final int FOR_THE_PLACE = 3; // the grants, the chain of units, the courses; once a request

    @Inject
    private ReportingService reports;

    @Inject
    private LearningRecordService records;

    @Inject
    private QueryCountFixture queries;

    private UnitId province;
    private UnitId commune;
    private PersonId officer;
    private PersonId member;

    @BeforeEach
    void aSmallCommuneBesideALargeProvince() throws Exception {
        province = UnitFixture.province("92");
        commune = UnitFixture.communeOf(province, 3);
        officer = aPerson().holding(Role.PROVINCE_ADMIN, province).store();
        member = aPerson().memberOf(UnitFixture.aTeamIn(commune)).store();
        ReportFixture.isAssigned(member);
    }

    @Test
    void aDashboardCostsFourQueriesMoreThanItsPlace() throws Exception {
        assertThat(count(() -> reports.dashboard(commune, null))).isEqualTo(FOR_THE_PLACE + 4);
        assertThat(count(() -> reports.dashboard(province, null))).isEqualTo(FOR_THE_PLACE + 4);
    }

    @Test
    void aPageOfPeopleCostsItsPlaceACountAndAList() throws Exception {
        PeopleQuery all = PeopleQuery.of(PeopleState.MEMBERS);
        for (UnitId unit : List.of(commune, province)) {
            int count = count(() -> reports.countPeople(unit, null, all));
            int list = count(() -> reports.findPeople(unit, null, all, ALL));
            assertThat(count + list).isEqualTo(FOR_THE_PLACE + 2);
        }
    }

    @Test
    void aPageOfTeamsCostsItsPlaceACountAndAList() throws Exception {
        TeamQuery all = TeamQuery.of(TeamQuery.State.ALL);
        for (UnitId unit : List.of(commune, province)) {
            int count = count(() -> reports.countTeams(unit, null, all));
            int list = count(() -> reports.findTeams(unit, null, all, ALL));
            assertThat(count + list).isEqualTo(FOR_THE_PLACE + 2);
        }
    }

    @Test
    void aPersonCostsFiveQueries() throws Exception {
        ReportFixture.completes(member);

        assertThat(count(() -> reports.person(member))).isEqualTo(5);
    }

    @Test
    void aLearningRecordCostsFiveQueriesHoweverManyCoursesItHas() throws Exception {
        assertThat(count(() -> records.get(member))).isEqualTo(5);

        ReportFixture.completes(member);

        assertThat(count(() -> records.get(member))).isEqualTo(5);
    }

    private int count(Callable<?> question) throws Exception {
        return As.person(officer, () -> queries.during(question));
    }
}
