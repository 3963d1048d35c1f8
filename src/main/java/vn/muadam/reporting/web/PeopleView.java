package vn.muadam.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.muadam.organisation.UnitId;
import vn.muadam.reporting.PeopleState;
import vn.muadam.reporting.ReportPlace;
import vn.muadam.reporting.ReportingService;
import vn.muadam.reporting.UnitName;

/** Backs /reporting/manage/people.xhtml: the people behind a figure; also the answer to a search. */
@Named
@RequestScoped
public class PeopleView {

    @Inject
    private ReportingService reportingService;

    @Inject
    private ReportAddress address;

    private @Nullable List<UnitName> choices;
    private @Nullable ReportPlace place;
    private @Nullable PeopleModel model;

    /** Looks the unit up before the page begins, so that one out of reach is answered with 404. */
    public @Nullable String load() {
        if (!reportingService.isAnythingPublished()) {
            return BeforeCoursesView.PAGE;
        }
        if (!isChoosing()) {
            getPlace();
        }
        return null;
    }

    /** Without a unit in the address it is the person's own; who has several chooses. */
    public boolean isChoosing() {
        return unit().isEmpty();
    }

    private Optional<UnitId> unit() {
        if (address.unit() != null) {
            return Optional.of(address.unit());
        }
        return getChoices().size() == 1 ? Optional.of(getChoices().get(0).id()) : Optional.empty();
    }

    public List<UnitName> getChoices() {
        if (choices == null) {
            choices = reportingService.ownUnits();
        }
        return choices;
    }

    public ReportPlace getPlace() {
        if (place == null) {
            place = reportingService.place(unit().orElseThrow(), address.course());
        }
        return place;
    }

    public PeopleModel getModel() {
        if (model == null) {
            model = new PeopleModel(
                    reportingService, getPlace().unitId(), address.course(), state(), address.search(), isAsItWas());
        }
        return model;
    }

    public int getTotal() {
        return getModel().count();
    }

    private PeopleState state() {
        PeopleState state = PeopleState.find(address.text("state")).orElse(PeopleState.MEMBERS);
        return isAsItWas() && state == PeopleState.MEMBERS ? PeopleState.ASSIGNED : state;
    }

    /** Whether people count for the unit of then; a membership bears none. */
    public boolean isAsItWas() {
        return address.isAsItWas();
    }

    public PeopleState getState() {
        return state();
    }

    public List<PeopleState> getStates() {
        return Arrays.stream(PeopleState.values())
                .filter(state -> !isAsItWas() || state != PeopleState.MEMBERS)
                .toList();
    }

    public String getSearch() {
        return address.search();
    }
}
