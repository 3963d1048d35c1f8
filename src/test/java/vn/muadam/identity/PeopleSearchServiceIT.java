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

        transaction.begin();
        indexing.migrateNext(500);
        transaction.commit();

        assertThat(found("kim sa")).containsExactly(known);
    }

    private List<PersonId> found(String typed) throws Exception {
        return As.person(officer, () -> search.find(typed)).stream()
                .map(FoundPerson::person)
                .toList();
    }
}
