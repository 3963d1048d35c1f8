package vn.muadam.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.muadam.organisation.UnitId;
import vn.muadam.reporting.ListPage;
import vn.muadam.reporting.ReportPlace;
import vn.muadam.reporting.ReportingService;
import vn.muadam.reporting.TeamProgress;
import vn.muadam.reporting.TeamQuery;
import vn.muadam.reporting.UnitName;

/** Backs /reporting/manage/teams.xhtml: the teams of a unit, those that have finished or those that have not. */
@Named
@RequestScoped
public class TeamsView {

    private static final int PAGE_SIZE = 25;

    @Inject
    private ReportingService reportingService;

    @Inject
    private ReportAddress address;

    private @Nullable ReportPlace place;
    private List<UnitName> choices = List.of();
    private List<TeamProgress> teams = List.of();
    private int total;

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
            place = reportingService.place(unit, address.course());
            total = reportingService.countTeams(unit, address.course(), query());
            ListPage page = new ListPage((getPageNumber() - 1) * PAGE_SIZE, PAGE_SIZE);
            teams = reportingService.findTeams(unit, address.course(), query(), page);
        }
        return null;
    }

    private TeamQuery query() {
        return new TeamQuery(state(), address.search(), order(), address.isDescending());
    }

    private TeamQuery.State state() {
        return switch (address.text("state")) {
            case "finished" -> TeamQuery.State.FINISHED;
            case "unfinished" -> TeamQuery.State.UNFINISHED;
            default -> TeamQuery.State.ALL;
        };
    }

    private TeamQuery.Order order() {
        for (TeamQuery.Order order : TeamQuery.Order.values()) {
            if (order.name().toLowerCase(Locale.ROOT).equals(address.sort())) {
                return order;
            }
        }
        return TeamQuery.Order.NAME;
    }

    public boolean isChoosing() {
        return place == null;
    }

    public List<UnitName> getChoices() {
        return choices;
    }

    public ReportPlace getPlace() {
        return Objects.requireNonNull(place);
    }

    public List<TeamProgress> getTeams() {
        return teams;
    }

    public int getTotal() {
        return total;
    }

    public String getState() {
        return state().name().toLowerCase(Locale.ROOT);
    }

    public String getSearch() {
        return address.search();
    }

    public String getSort() {
        return order().name().toLowerCase(Locale.ROOT);
    }

    public boolean isDescending() {
        return address.isDescending();
    }

    public String sortAddress(String column) {
        boolean textFirst = column.equals("name") || column.equals("commune");
        return address.sortedBy(column, column.equals(getSort()), isDescending(), !textFirst);
    }

    public String pageAddress(int number) {
        return address.with(Map.of("page", Integer.toString(number)));
    }

    public int getPages() {
        return Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    public int getPageNumber() {
        return Math.min(address.page(), getPages());
    }

    public int getFirst() {
        return (getPageNumber() - 1) * PAGE_SIZE + 1;
    }

    public int getLast() {
        return Math.min(total, getPageNumber() * PAGE_SIZE);
    }
}
