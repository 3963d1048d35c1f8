package vn.muadam.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.muadam.identity.PersonFixture.aPerson;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Role;
import vn.muadam.organisation.Lineage;
import vn.muadam.organisation.UnitAlias;
import vn.muadam.organisation.UnitFixture;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.NotFoundException;
import vn.muadam.testing.As;
import vn.muadam.testing.InContainer;

@InContainer
class UnitBookServiceIT {

    @Inject
    private UnitBookService book;

    @Test
    void aCommuneIsFoundFromBothSidesOfTheMergerOf2025() throws Exception {
        UnitId commune = UnitFixture.commune("31369"); // Xã Đông Phước, of three
        PersonId officer = aPerson().holding(Role.COMMUNE_OFFICER, commune).store();

        UnitSheet sheet = As.person(officer, () -> book.get(commune));

        assertThat(sheet.lineage())
                .filteredOn(Lineage::before)
                .extracting(Lineage::otherName)
                .contains("Thị trấn Cái Tắc", "Xã Đông Thạnh", "Xã Đông Phước A");
        UnitId before = sheet.lineage().get(0).other();
        UnitSheet former = As.person(officer, () -> book.get(before));
        assertThat(former.lineage())
                .filteredOn(line -> !line.before())
                .extracting(Lineage::other)
                .contains(commune);
        assertThat(As.person(officer, () -> book.get(null)).unit().getId()).isEqualTo(commune);
    }

    @Test
    void aProvinceSaysWhatOthersCallItsUnits() throws Exception {
        UnitId province = UnitFixture.province("92");
        UnitId commune = UnitFixture.communeOf(province, 30);
        PersonId administrator =
                aPerson().holding(Role.PROVINCE_ADMIN, province).store();
        PersonId officer = aPerson().holding(Role.COMMUNE_OFFICER, commune).store();
        PersonId stranger = aPerson()
                .holding(Role.PROVINCE_ADMIN, UnitFixture.province("46"))
                .store();

        As.person(administrator, () -> book.addAlias(commune, "Bảo hiểm xã hội", "092-17"));
        As.person(administrator, () -> book.addAlias(commune, "Bảo hiểm xã hội", "092-17"));

        assertThat(As.person(officer, () -> book.get(commune)).aliases())
                .containsExactly(new UnitAlias("Bảo hiểm xã hội", "092-17"));
        assertThatThrownBy(() -> As.person(administrator, () -> book.addAlias(commune, "", "1")))
                .isInstanceOf(AliasMissingException.class);
        assertThatThrownBy(() -> As.person(stranger, () -> book.addAlias(commune, "Thuế", "1")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> As.person(officer, () -> book.addAlias(commune, "Thuế", "1")))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.person(stranger, () -> book.get(commune))).isInstanceOf(NotFoundException.class);

        As.person(administrator, () -> book.removeAlias(commune, new UnitAlias("Bảo hiểm xã hội", "092-17")));
        assertThat(As.person(officer, () -> book.get(commune)).aliases()).isEmpty();
    }
}
