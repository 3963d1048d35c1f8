package vn.muadam.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitTableTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final UnitTable table = read();

    @Test
    void theCountryHasThirtyFourProvincesAndThreeThousandThreeHundredTwentyOneCommunesToday() {
        assertThat(today(Level.PROVINCE)).hasSize(34);
        assertThat(today(Level.COMMUNE)).hasSize(3321);
        assertThat(today(Level.DISTRICT)).isEmpty();
    }

    @Test
    void everyUnitHasAParentOfItsOwnTime() {
        assertThat(table.parentsFirst())
                .filteredOn(row -> row.level() != Level.NATION)
                .allSatisfy(row -> {
                    UnitTable.Row parent = table.parentOf(row).orElseThrow();
                    assertThat(parent.level()).isLessThan(row.level());
                    if (parent.level() != Level.NATION) {
                        assertThat(parent.validFrom()).isEqualTo(row.validFrom());
                    }
                });
    }

    @Test
    void aCodeUsedAgainAfterTheMergerMeansAnotherCommune() {
        assertThat(table.unit(Level.COMMUNE, "31321", LocalDate.of(2025, 6, 30)).name())
                .isEqualTo("Phường III");
        assertThat(table.unit(Level.COMMUNE, "31321", LocalDate.of(2025, 7, 1)).name())
                .isEqualTo("Phường Vị Thanh");
    }

    @Test
    void theSeventyFiveCommunesOfFormerHauGiangBecameTwentyEight() throws IOException {
        List<UnitTable.Link> links = UnitTable.succession().stream()
                .filter(link -> link.level() == Level.COMMUNE)
                .filter(link -> isOf("93", table.unit(Level.COMMUNE, link.from(), LocalDate.of(2025, 6, 30))))
                .toList();

        assertThat(links).hasSize(75).noneMatch(UnitTable.Link::doubtful);
        assertThat(links.stream().map(UnitTable.Link::to).distinct()).hasSize(28);
    }

    private boolean isOf(String province, UnitTable.Row commune) {
        return table.parentOf(commune)
                .flatMap(table::parentOf)
                .orElseThrow()
                .code()
                .equals(province);
    }

    @Test
    void everyCommuneAndProvinceOfBeforeHasAtLeastOneUnitInItsPlace() throws IOException {
        List<UnitTable.Link> links = UnitTable.succession();

        assertThat(links.stream()
                        .filter(link -> link.level() == Level.COMMUNE)
                        .map(UnitTable.Link::from)
                        .distinct())
                .hasSize(10_035);
        assertThat(links.stream()
                        .filter(link -> link.level() == Level.PROVINCE)
                        .map(UnitTable.Link::from)
                        .distinct())
                .hasSize(63);
        assertThat(links.stream()
                        .filter(link -> link.level() == Level.PROVINCE)
                        .map(UnitTable.Link::to)
                        .distinct())
                .hasSize(34);
        assertThat(links.stream().filter(UnitTable.Link::doubtful)).hasSizeBetween(150, 182);
    }

    private List<UnitTable.Row> today(Level level) {
        return table.parentsFirst().stream()
                .filter(row -> row.level() == level)
                .filter(row -> row.validTo() == null || !row.validTo().isBefore(TODAY))
                .toList();
    }

    private static UnitTable read() {
        try {
            return UnitTable.read();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
