package vn.muadam.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.muadam.identity.PersonFixture.aPerson;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.audit.AuditFixture;
import vn.muadam.audit.AuditedAct;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Role;
import vn.muadam.organisation.UnitFixture;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.VietnamTime;
import vn.muadam.testing.As;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Purge;
import vn.muadam.testing.Rows;

@InContainer
class AuditSearchServiceIT {

    private static final ListPage ALL = new ListPage(0, 100);

    private final Instant now = Instant.now();
    private final LocalDate today = VietnamTime.dayOf(now);

    @Inject
    private AuditSearchService search;

    @Inject
    private QueryCountFixture queries;

    private UnitId province;
    private UnitId commune;
    private UnitId neighbour;
    private PersonId auditor;
    private PersonId officer;
    private PersonId member;
    private long here;
    private long beside;

    @BeforeEach
    void anActInEachOfTwoCommunes() throws Exception {
        province = UnitFixture.province("92");
        commune = UnitFixture.communeOf(province, 5);
        neighbour = UnitFixture.communeOf(province, 6);
        auditor = aPerson().holding(Role.AUDITOR, commune).store();
        officer = aPerson()
                .named("Võ Thị Ngọc Trâm Anh")
                .holding(Role.COMMUNE_OFFICER, commune)
                .store();
        member = aPerson().named("Lý Văn Đực").withPhone("0987 111 222").store();
        UnitId team = UnitFixture.aTeamIn(commune);
        here = AuditFixture.anEvent(now, officer.value(), confirmed(team).changing("Lý Van Đực", "Lý Văn Đực"));
        beside = AuditFixture.anEvent(now, officer.value(), confirmed(neighbour));
    }

    @Test
    void anAuditorFindsWhatWasDoneInTheirUnitsAndBelowOnly() throws Exception {
        assertThat(ids(auditor, of(null, "", ""))).contains(here).doesNotContain(beside);
        assertThat(ids(auditor, of(commune, "", ""))).contains(here).doesNotContain(beside);
        assertThatThrownBy(() -> ids(auditor, of(neighbour, "", ""))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aProvinceFindsTheActsOfAllItsCommunesAndAnotherNone() throws Exception {
        PersonId own = aPerson().holding(Role.PROVINCE_ADMIN, province).store();
        PersonId other = aPerson()
                .holding(Role.PROVINCE_ADMIN, UnitFixture.province("04"))
                .store();

        assertThat(ids(own, of(null, "", ""))).contains(here, beside);
        assertThat(ids(own, of(neighbour, "", ""))).contains(beside).doesNotContain(here);
        assertThat(ids(other, of(null, "", ""))).doesNotContain(here, beside);
    }

    @Test
    void whatConcernsNoUnitIsTheCountrys() throws Exception {
        long course = AuditFixture.anEvent(now, 1, AuditedAct.of("course-published", "course-version", 5));
        PersonId national = aPerson()
                .holding(
                        Role.NATIONAL_ADMIN, new UnitId(Rows.number("select id from unit where level_code = 'NATION'")))
                .store();
        PersonId provincial = aPerson().holding(Role.PROVINCE_ADMIN, province).store();

        assertThat(ids(national, of(null, "", ""))).contains(course, here, beside);
        assertThat(ids(provincial, of(null, "", ""))).doesNotContain(course);
    }

    @Test
    void aPersonIsFoundAsWhoActedAndAsWhoItWasDoneTo() throws Exception {
        assertThat(ids(auditor, of(null, "vo thi ngoc", ""))).contains(here);
        assertThat(ids(auditor, of(null, "Lý Văn Đực", ""))).contains(here);
        assertThat(ids(auditor, of(null, "0987111222", ""))).contains(here);
        assertThat(ids(auditor, of(null, "không ai tên thế", ""))).isEmpty();
        assertThat(ids(auditor, of(null, "%", ""))).isEmpty();
    }

    @Test
    void anActAndTheDaysNarrowTheList() throws Exception {
        assertThat(ids(auditor, of(null, "", "name-confirmed"))).contains(here);
        assertThat(ids(auditor, of(null, "", "role-granted"))).doesNotContain(here);
        AuditQuery longAgo = new AuditQuery(null, "", "", today.minusDays(9), today.minusDays(8));
        assertThat(ids(auditor, longAgo)).doesNotContain(here);
        AuditQuery reversed = new AuditQuery(null, "", "", today, today.minusDays(1));
        assertThat(ids(auditor, reversed)).contains(here);
    }

    @Test
    void whatIsInTheArchiveIsFoundByItsDay() throws Exception {
        Instant then = now.minus(Duration.ofDays(366 * 6));
        long old = AuditFixture.anEvent(then, officer.value(), confirmed(commune));
        AuditFixture.seal();
        Purge.aNight();
        LocalDate day = VietnamTime.dayOf(then);

        assertThat(ids(auditor, new AuditQuery(null, "", "", day, day))).contains(old);
        assertThat(As.person(auditor, () -> search.get(old)).chained()).isTrue();
    }

    @Test
    void oneActShowsBeforeAndAfterAndOneElsewhereIsNotThere() throws Exception {
        AuditLine line = As.person(auditor, () -> search.get(here));

        assertThat(line.before()).isEqualTo("Lý Van Đực");
        assertThat(line.after()).isEqualTo("Lý Văn Đực");
        assertThat(line.actor()).isEqualTo("Võ Thị Ngọc Trâm Anh");
        assertThat(line.subjectName()).isEqualTo("Lý Văn Đực");
        assertThatThrownBy(() -> As.person(auditor, () -> search.get(beside))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void oneChoosesAmongOnesOwnUnitsAndWhatLiesBelow() throws Exception {
        assertThat(As.person(auditor, () -> search.choices(null)))
                .extracting(UnitName::id)
                .containsExactly(commune);
        assertThat(As.person(auditor, () -> search.choices(commune)).get(0).id())
                .isEqualTo(commune);
        assertThatThrownBy(() -> As.person(auditor, () -> search.choices(province)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoHoldsNoneOfTheRolesIsRefused() {
        assertThatThrownBy(() -> ids(officer, of(null, "", ""))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.person(officer, () -> search.get(here))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.person(member, () -> search.choices(null))).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aPageCostsFewQueriesHoweverManyActsItShows() throws Exception {
        int queriesOfAPage =
                As.person(auditor, () -> queries.during(() -> search.find(of(commune, "", "name-confirmed"), ALL)));

        assertThat(queriesOfAPage).isLessThanOrEqualTo(5);
    }

    private AuditedAct confirmed(UnitId unit) {
        return AuditedAct.of("name-confirmed", "person", member.value()).in(unit.value());
    }

    private AuditQuery of(@Nullable UnitId unit, String person, String act) {
        return new AuditQuery(unit, person, act, today.minusDays(1), today);
    }

    private List<Long> ids(PersonId reader, AuditQuery query) throws Exception {
        return As.person(reader, () -> search.find(query, ALL)).lines().stream()
                .map(AuditLine::id)
                .toList();
    }
}
