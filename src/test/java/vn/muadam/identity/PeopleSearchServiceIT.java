package vn.muadam.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.muadam.identity.PersonFixture.aPerson;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.organisation.UnitFixture;
import vn.muadam.organisation.UnitId;
import vn.muadam.testing.As;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Rows;

@InContainer
class PeopleSearchServiceIT {

    @Inject
    private PeopleSearchService search;

    @Inject
    private PersonIndexing indexing;

    @Inject
    private PeopleRegister register;

    @Inject
    private PersonalIds personalIds;

    @Inject
    private UserTransaction transaction;

    private UnitId commune;
    private PersonId officer;

    @BeforeEach
    void aCommuneWithAnOfficer() {
        commune = UnitFixture.communeOf(UnitFixture.province("92"), 2);
        officer = aPerson().holding(Role.COMMUNE_OFFICER, commune).store();
    }

    @Test
    void theBeginningsOfWordsFindANameWithoutMarks() throws Exception {
        PersonId hoa = aPerson().named("Quách Thị Hoà Xuân").keptBy(commune).store();

        assertThat(found("quach hoa")).containsExactly(hoa);
        assertThat(found("xu qua")).containsExactly(hoa);
        assertThat(found("QUÁCH")).contains(hoa);
        assertThat(found(Normalizer.normalize("Quách Thị Hoà", Normalizer.Form.NFD)))
                .contains(hoa);
        assertThat(found("uach")).doesNotContain(hoa);
    }

    @Test
    void namesWithTheVeryMarksThatWereTypedComeFirst() throws Exception {
        PersonId hoa = aPerson().named("Lục Thị Hoa").keptBy(commune).store();
        PersonId hoaWithGrave = aPerson().named("Lục Thị Hòa").keptBy(commune).store();

        assertThat(found("lục thị hòa")).containsExactly(hoaWithGrave, hoa);
        assertThat(found("lục thị hoa")).containsExactly(hoa, hoaWithGrave);
    }

    @Test
    void aWordTypedWithoutMarksMeansItselfFirstAndThenWhateverBeginsSo() throws Exception {
        PersonId lang = aPerson().named("Quàng Văn Lang").keptBy(commune).store();
        PersonId lan = aPerson().named("Quàng Thị Lan").keptBy(commune).store();
        PersonId marked = aPerson().named("Quàng Văn Lân").keptBy(commune).store();

        assertThat(found("Quàng lan")).containsExactly(lan, marked, lang);
        assertThat(found("lâ quàng")).containsExactly(marked, lan, lang);
    }

    @Test
    void theyStandInTheOrderOfGivenNames() throws Exception {
        PersonId dung = aPerson().named("Tăng Văn Dũng").keptBy(commune).store();
        PersonId an = aPerson().named("Tăng Văn An").keptBy(commune).store();
        PersonId dat = aPerson().named("Tăng Văn Đạt").keptBy(commune).store();

        assertThat(found("tang van")).containsExactly(an, dung, dat);
    }

    @Test
    void aNumberFindsATelephoneOrAnIdentityPaper() throws Exception {
        PersonId person = aPerson().withPhone("0987 650 321").keptBy(commune).store();
        PersonalId id = new PersonalId("092080765432");
        Rows.change(
                "update person set personal_id = ?, personal_id_hash = ? where id = ?",
                personalIds.seal(id).text(),
                personalIds.hash(id),
                person.value());

        assertThat(found("0987 650")).contains(person);
        assertThat(found("+84 987 650 321")).contains(person);
        assertThat(found("092080765432")).containsExactly(person);
        assertThat(personalIds.masked(personalIds.seal(id))).isEqualTo("0*********32");
    }

    @Test
    void nobodyIsFoundOutsideOnesOwnUnits() throws Exception {
        UnitId elsewhere = UnitFixture.communeOf(UnitFixture.province("92"), 3);
        aPerson().named("Thạch Ngọc Lam").keptBy(elsewhere).store();

        assertThat(found("thach ngoc lam")).isEmpty();
        assertThat(found("")).isEmpty();
        assertThat(found("%")).isEmpty();
    }

    @Test
    void whoeverMovedIsFoundWhereTheRecordIsKeptNow() throws Exception {
        UnitId elsewhere = UnitFixture.communeOf(UnitFixture.province("92"), 3);
        PersonId moved = aPerson().named("Tòng Văn Ín").keptBy(elsewhere).store();

        transaction.begin();
        register.settle(moved, commune);
        transaction.commit();

        assertThat(found("tong in")).containsExactly(moved);
        assertThat(Rows.number(
                        "select count(*) from person_word where person_id = ? and home_unit_id = ?",
                        moved.value(),
                        commune.value()))
                .isEqualTo(3);
    }

    @Test
    void amongManyPeopleTheIndexFindsThemInTheSameOrder() throws Exception {
        UnitId province = UnitFixture.province("04");
        UnitId other = UnitFixture.communeOf(province, 0);
        PersonId marked = aPerson().named("Vi Thị Lả").keptBy(other).store();
        PersonId folded = aPerson().named("Vì Thị La").keptBy(other).store();
        PersonId twice = aPerson().named("Vì Lả La Lạ").keptBy(other).store();
        aPerson().named("Vì Thị Lả").keptBy(commune).store();
        officer = aPerson().holding(Role.PROVINCE_ADMIN, province).store();

        try (CrowdFixture crowd = CrowdFixture.of(2_100, "Vì Văn Tăm", other)) {
            assertThat(found("lả")).containsExactly(marked, folded, twice);
            assertThat(found("vi la")).containsExactly(folded, marked, twice);
            assertThat(found("vi la thi")).containsExactly(folded, marked);
            assertThat(found("tăm van")).hasSize(50).allMatch(crowd::has);
        }
    }

    @Test
    void whoeverStandsFarBackAmongManyOfOneWordIsFoundByTwo() throws Exception {
        UnitId province = UnitFixture.province("04");
        UnitId other = UnitFixture.communeOf(province, 0);
        PersonId last = aPerson().named("Lự Thị Xoan").keptBy(other).store();
        officer = aPerson().holding(Role.PROVINCE_ADMIN, province).store();

        try (CrowdFixture few = CrowdFixture.of(2_100, "Vì Văn Lự", other);
                CrowdFixture more = CrowdFixture.of(2_200, "Vì Văn Xoan", other)) {
            assertThat(found("xoan lự")).containsExactly(last);
            assertThat(found("vi lu")).hasSize(50).allMatch(few::has);
            assertThat(found("vi xoan")).hasSize(50).allMatch(more::has);
        }
    }

    @Test
    void aLearnerSearchesForNobody() {
        PersonId learner = aPerson().store();

        assertThatThrownBy(() -> As.person(learner, () -> search.find("an"))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> search.find("an")).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void whomTheVersionBeforeKnewIsIndexed() throws Exception {
        PersonId known = aPerson()
                .named("Kim Thị Sà Phương")
                .memberOf(UnitFixture.aTeamIn(commune))
                .store();
        Rows.change("delete from person_word where person_id = ?", known.value());
        Rows.change("update person set match_key = null where id = ?", known.value());
        PersonId unspelt = aPerson().named("Kim Thị Sà Rết").keptBy(commune).store();
        Rows.change("update person_word set spelling = null where person_id = ?", unspelt.value());

        transaction.begin();
        indexing.migrateNext(500);
        transaction.commit();

        assertThat(found("kim sa")).containsExactly(known, unspelt);
        assertThat(found("kim sà")).containsExactly(known, unspelt);
        assertThat(Rows.number("select count(*) from person_word where spelling is null"))
                .isZero();
    }

    private List<PersonId> found(String typed) throws Exception {
        return As.person(officer, () -> search.find(typed)).stream()
                .map(FoundPerson::person)
                .toList();
    }
}
