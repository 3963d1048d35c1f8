package vn.muadam.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.muadam.organisation.UnitId;
import vn.muadam.reporting.FormerUnit;
import vn.muadam.reporting.ReportPlace;
import vn.muadam.reporting.ReportingService;
import vn.muadam.shared.NotFoundException;

/** Backs /reporting/manage/former.xhtml: what was learnt, by the communes as they were then. */
@Named
@RequestScoped
public class FormerView {

    @Inject
    private ReportingService reportingService;

    @Inject
    private ReportAddress address;

    private @Nullable ReportPlace place;
    private List<FormerUnit> rows = List.of();

    /** Looks the unit up before the page begins, so that one out of reach is answered with 404. */
    public @Nullable String load() {
        if (!reportingService.isAnythingPublished()) {
            return BeforeCoursesView.PAGE;
        }
        UnitId unit = address.unit();
        if (unit == null) {
            throw new NotFoundException();
        }
        place = reportingService.place(unit, address.course());
        rows = reportingService.findFormer(unit, address.course());
        return null;
    }

    public ReportPlace getPlace() {
        return Objects.requireNonNull(place);
    }

    public List<FormerUnit> getRows() {
        return rows;
    }

    /** The part of every link that says which unit and course it is about. */
    public String query(UnitId unit) {
        return "unit=" + unit + "&course=" + getPlace().course().key();
    }

    public int getAssigned() {
        return rows.stream().mapToInt(FormerUnit::assigned).sum();
    }

    public int getStarted() {
        return rows.stream().mapToInt(FormerUnit::started).sum();
    }

    public int getCompleted() {
        return rows.stream().mapToInt(FormerUnit::completed).sum();
    }
}
