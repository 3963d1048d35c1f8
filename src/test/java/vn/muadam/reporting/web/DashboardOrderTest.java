package vn.muadam.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.muadam.organisation.Level;
import vn.muadam.organisation.UnitId;
import vn.muadam.reporting.UnitProgress;

class DashboardOrderTest {

    private final UnitProgress behind = commune("Xã Chậm", 10, 2);
    private final UnitProgress ahead = commune("Xã Nhanh", 5, 4);

    @Test
    void theShareDecidesAndNotTheNumber() {
        assertThat(sorted(DashboardOrder.RATIO, true)).containsExactly(ahead, behind);
        assertThat(sorted(DashboardOrder.ASSIGNED, true)).containsExactly(behind, ahead);
    }

    @Test
    void equalRowsKeepTheirVietnameseOrder() {
        assertThat(sorted(DashboardOrder.OVERDUE, false)).containsExactly(behind, ahead);
    }

    @Test
    void anAddressWithAnUnknownColumnSortsByName() {
        assertThat(DashboardOrder.of("ratio")).isEqualTo(DashboardOrder.RATIO);
        assertThat(DashboardOrder.of("'; drop table")).isEqualTo(DashboardOrder.NAME);
        assertThat(DashboardOrder.of("")).isEqualTo(DashboardOrder.NAME);
    }

    private List<UnitProgress> sorted(DashboardOrder order, boolean descending) {
        return List.of(behind, ahead).stream()
                .sorted(order.comparator(descending))
                .toList();
    }

    private static UnitProgress commune(String name, int assigned, int completed) {
        return new UnitProgress(new UnitId(1), name, Level.COMMUNE, 1, 0, assigned, assigned, completed, completed, 0);
    }
}
