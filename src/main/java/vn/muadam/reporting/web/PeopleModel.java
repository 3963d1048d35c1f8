package vn.muadam.reporting.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import vn.muadam.organisation.UnitId;
import vn.muadam.reporting.ListPage;
import vn.muadam.reporting.PeopleQuery;
import vn.muadam.reporting.PeopleState;
import vn.muadam.reporting.PersonProgress;
import vn.muadam.reporting.ReportingService;

/** Brings the table of people one page at a time, sorted by the database. */
class PeopleModel extends LazyDataModel<PersonProgress> {

    private static final long serialVersionUID = 1L;

    private final transient ReportingService reportingService;
    private final UnitId unit;
    private final @Nullable String course;
    private final PeopleState state;
    private final String search;
    private final boolean asItWas;
    private @Nullable Integer counted;

    PeopleModel(
            ReportingService reportingService,
            UnitId unit,
            @Nullable String course,
            PeopleState state,
            String search,
            boolean asItWas) {
        this.reportingService = reportingService;
        this.unit = unit;
        this.course = course;
        this.state = state;
        this.search = search;
        this.asItWas = asItWas;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return count();
    }

    /** How many people there are on all pages; counted once a request. */
    int count() {
        if (counted == null) {
            counted = countAnew();
        }
        return counted;
    }

    private int countAnew() {
        return reportingService.countPeople(unit, course, query(PeopleQuery.Order.NAME, false));
    }

    @Override
    public List<PersonProgress> load(
            int first, int pageSize, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        SortMeta sort = sorting.values().stream().findFirst().orElse(null);
        PeopleQuery query = sort == null
                ? query(PeopleQuery.Order.NAME, false)
                : query(orderOf(sort.getField()), sort.getOrder().isDescending());
        return reportingService.findPeople(unit, course, query, new ListPage(first, pageSize));
    }

    private PeopleQuery query(PeopleQuery.Order order, boolean descending) {
        return new PeopleQuery(state, search, order, descending, asItWas);
    }

    private static PeopleQuery.Order orderOf(String field) {
        return switch (field) {
            case "teamName" -> PeopleQuery.Order.TEAM;
            case "done" -> PeopleQuery.Order.PROGRESS;
            case "completedAt" -> PeopleQuery.Order.COMPLETED_ON;
            default -> PeopleQuery.Order.NAME;
        };
    }
}
