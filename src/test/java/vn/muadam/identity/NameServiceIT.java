package vn.muadam.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.muadam.identity.PersonFixture.aPerson;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.organisation.UnitFixture;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.NotFoundException;
import vn.muadam.testing.As;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Rows;

@InContainer
class NameServiceIT {

    @Inject
    private NameService names;

    private UnitId commune;
    private PersonId officer;
    private PersonId member;

    @BeforeEach
    void aCommuneWithAnUnconfirmedMember() {
        UnitId province = UnitFixture.province("92");
        commune = UnitFixture.communeOf(province, 0);
        officer = aPerson().holding(Role.COMMUNE_OFFICER, commune).store();
        member = aPerson()
                .named("Trần Thị Bé")
                .memberOf(UnitFixture.aTeamIn(commune))
                .store();
    }

    @Test
    void theCommunesOfficerConfirmsAName() throws Exception {
        As.person(officer, () -> names.confirm(member, "Trần Thị  Bé Ba"));

        assertThat(Rows.number(
                        "select count(*) from person where id = ? and full_name = ? and name_confirmed_by = ?",
                        member.value(),
                        "Trần Thị Bé Ba",
                        officer.value()))
                .isEqualTo(1);
    }

    @Test
    void theOfficersListHoldsWhomNobodyConfirmedYet() throws Exception {
        int before = As.person(officer, () -> names.countUnconfirmed());
        As.person(officer, () -> names.confirm(member, "Trần Thị Bé"));

        assertThat(As.<Integer>person(officer, () -> names.countUnconfirmed())).isEqualTo(before - 1);
        assertThat(As.person(officer, () -> names.findUnconfirmed(0, 10_000)))
                .extracting(UnconfirmedName::person)
                .doesNotContain(member);
    }

    @Test
    void aLearnerMayNotConfirmNames() {
        assertThatThrownBy(() -> As.person(member, () -> names.confirm(member, "Trần Thị Bé")))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.person(member, () -> names.countUnconfirmed()))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.person(member, () -> names.findUnconfirmed(0, 10)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void nobodyMayNotConfirmNames() {
        assertThatThrownBy(() -> names.confirm(member, "Trần Thị Bé")).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aPersonOfAnotherCommuneDoesNotExistForTheOfficer() {
        UnitId elsewhere = UnitFixture.communeOf(UnitFixture.province("92"), 1);
        PersonId stranger = aPerson().memberOf(UnitFixture.aTeamIn(elsewhere)).store();

        assertThatThrownBy(() -> As.person(officer, () -> names.confirm(stranger, "Trần Thị Bé")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aNameOfOneWordIsNotConfirmed() {
        assertThatThrownBy(() -> As.person(officer, () -> names.confirm(member, "Bé")))
                .isInstanceOf(NameMissingException.class);
    }

    @Test
    void aNameIsConfirmedOnce() throws Exception {
        As.person(officer, () -> names.confirm(member, "Trần Thị Bé"));

        assertThatThrownBy(() -> As.person(officer, () -> names.confirm(member, "Trần Thị Bé")))
                .isInstanceOf(NameAlreadyConfirmedException.class);
    }
}
