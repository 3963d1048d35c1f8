package vn.muadam.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.muadam.organisation.UnitId;
import vn.muadam.reporting.Dashboard;
import vn.muadam.reporting.ReportPlace;
import vn.muadam.reporting.ReportingService;
import vn.muadam.reporting.UnitName;
import vn.muadam.reporting.UnitProgress;

/** Backs /reporting/manage/dashboard.xhtml: the figures of a unit in a sentence, then in a table of its parts. */
@Named
@RequestScoped
public class DashboardView {

    private static final int NAMED_IN_SUMMARY = 3;

    @Inject
    private ReportingService reportingService;

    @Inject
    private ReportAddress address;

    private @Nullable Dashboard dashboard;
    private List<UnitName> choices = List.of();
    private List<UnitProgress> rows = List.of();

    /** Without a unit in the address it is the person's own; who has several chooses. */
    public @Nullable String load() {
        if (!reportingService.isAnythingPublished()) {
            return BeforeCoursesView.PAGE;
        }
        UnitId unit = address.unit();
        if (unit == null) {
            choices = reportingService.ownUnits();
            unit = choices.size() == 1 ? choices.get(0).id() : null;
        }
        if (unit != null) {
            dashboard = reportingService.dashboard(unit, address.course());
            rows = sorted(dashboard.parts());
        }
        return null;
    }

    private List<UnitProgress> sorted(List<UnitProgress> parts) {
        List<UnitProgress> sorted = new ArrayList<>(parts);
        if (DashboardOrder.of(address.sort()) == DashboardOrder.NAME) {
            if (address.isDescending()) {
                Collections.reverse(sorted);
            }
            return sorted;
        }
        sorted.sort(DashboardOrder.of(address.sort()).comparator(address.isDescending()));
        return sorted;
    }

    public boolean isChoosing() {
        return dashboard == null;
    }

    public List<UnitName> getChoices() {
        return choices;
    }

    public Dashboard getDashboard() {
        return Objects.requireNonNull(dashboard);
    }

    public ReportPlace getPlace() {
        return getDashboard().place();
    }

    public UnitProgress getTotal() {
        return getDashboard().total();
    }

    public List<UnitProgress> getRows() {
        return rows;
    }

    /** The part of every link that says which unit and course it is about. */
    public String query(UnitId unit) {
        return "unit=" + unit + "&course=" + getPlace().course().key();
    }

    /** The parts that are furthest behind; empty when there are too few to speak of. */
    public List<UnitProgress> getSlowest() {
        return extreme(Comparator.comparingDouble(UnitProgress::ratio));
    }

    public List<UnitProgress> getFastest() {
        return extreme(Comparator.comparingDouble(UnitProgress::ratio).reversed());
    }

    private List<UnitProgress> extreme(Comparator<UnitProgress> order) {
        List<UnitProgress> learning = getDashboard().parts().stream()
                .filter(part -> part.assigned() > 0)
                .sorted(order)
                .toList();
        return learning.size() < 2 * NAMED_IN_SUMMARY ? List.of() : learning.subList(0, NAMED_IN_SUMMARY);
    }

    public String getSort() {
        return DashboardOrder.of(address.sort()).code();
    }

    public boolean isDescending() {
        return address.isDescending();
    }

    public String sortAddress(String column) {
        return address.sortedBy(column, column.equals(getSort()), isDescending(), !column.equals("name"));
    }
}
