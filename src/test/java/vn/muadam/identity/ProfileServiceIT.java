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
import vn.muadam.testing.As;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Rows;

@InContainer
class ProfileServiceIT {

    @Inject
    private ProfileService profiles;

    private UnitId province;
    private UnitId commune;

    @BeforeEach
    void units() {
        province = UnitFixture.province("92");
        commune = UnitFixture.communeOf(province, 0);
    }

    @Test
    void anOrdinaryMemberHasANameAndNoRole() throws Exception {
        PersonId member = aPerson().named("Lê Thị Mới").store();

        Profile own = As.person(member, () -> profiles.own());

        assertThat(own.fullName()).isEqualTo("Lê Thị Mới");
        assertThat(own.roles()).isEmpty();
        assertThat(own.mainRole()).isEmpty();
    }

    @Test
    void whoHoldsSeveralRolesIsAddressedByTheWidest() throws Exception {
        PersonId official = aPerson()
                .holding(Role.COMMUNE_OFFICER, commune)
                .holding(Role.PROVINCE_ADMIN, province)
                .store();

        Profile own = As.person(official, () -> profiles.own());

        assertThat(own.mainRole()).contains(Role.PROVINCE_ADMIN);
        assertThat(own.unitName()).contains("Thành phố Cần Thơ");
    }

    @Test
    void aRoleThatHasEndedIsNotShown() throws Exception {
        PersonId official = aPerson().holding(Role.COMMUNE_OFFICER, commune).store();
        Rows.change("update role_grant set valid_to = date('2025-12-31') where person_id = ?", official.value());

        assertThat(As.person(official, () -> profiles.own()).roles()).isEmpty();
    }

    @Test
    void aStrangerHasNone() {
        assertThatThrownBy(() -> profiles.own()).isInstanceOf(EJBAccessException.class);
    }
}
