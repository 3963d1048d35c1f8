package vn.muadam.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.VietnamTime;

/**
 * What officials see of their units: figures, the teams and people behind each of them, one person.
 *
 * <p>Every method refuses what lies outside the scope of the person who asks as if it did not exist.
 */
@Stateless
public class ReportingService {

    @Inject
    private Places places;

    @Inject
    private PublishedCourses publishedCourses;

    @Inject
    private UnitFigures figures;

    @Inject
    private FormerUnits former;

    @Inject
    private PeopleLists peopleLists;

    @Inject
    private TeamLists teamLists;

    @Inject
    private PersonReports personReports;

    @Inject
    private Clock clock;

    /** False on a new installation, where nobody has published a course: there is nothing to report on. */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN", "AUDITOR"})
    public boolean isAnythingPublished() {
        return publishedCourses.exist();
    }

    /** The topmost units that the person may look at; usually one. */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN", "AUDITOR"})
    public List<UnitName> ownUnits() {
        return places.roots();
    }

    /**
     * Where a report of that unit stands.
     *
     * @param courseKey a published course, or null for the first compulsory one
     */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN", "AUDITOR"})
    public ReportPlace place(UnitId unit, @Nullable String courseKey) {
        return places.at(unit, courseKey);
    }

    /** The unit's figures and those of its parts. */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN", "AUDITOR"})
    public Dashboard dashboard(UnitId unit, @Nullable String courseKey) {
        ReportPlace place = places.at(unit, courseKey);
        UnitName whole = place.unit();
        List<UnitProgress> parts = figures.parts(whole, place.course().id(), today());
        UnitProgress total = UnitProgress.sum(whole.id(), whole.name(), whole.level(), parts);
        return new Dashboard(place, total, parts, clock.instant());
    }

    /** What was learnt below the unit, by the communes as they were on the day of each fact. */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN", "AUDITOR"})
    public List<FormerUnit> findFormer(UnitId unit, @Nullable String courseKey) {
        ReportPlace place = places.at(unit, courseKey);
        return former.parts(unit, place.course().id());
    }

    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN", "AUDITOR"})
    public int countPeople(UnitId unit, @Nullable String courseKey, PeopleQuery query) {
        ReportPlace place = places.at(unit, courseKey);
        return peopleLists.count(unit, place.course().id(), query, today());
    }

    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN", "AUDITOR"})
    public List<PersonProgress> findPeople(UnitId unit, @Nullable String courseKey, PeopleQuery query, ListPage page) {
        ReportPlace place = places.at(unit, courseKey);
        return peopleLists.find(unit, place.course().id(), query, page, today());
    }

    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN", "AUDITOR"})
    public int countTeams(UnitId unit, @Nullable String courseKey, TeamQuery query) {
        ReportPlace place = places.at(unit, courseKey);
        return teamLists.count(unit, place.course().id(), query, today());
    }

    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN", "AUDITOR"})
    public List<TeamProgress> findTeams(UnitId unit, @Nullable String courseKey, TeamQuery query, ListPage page) {
        ReportPlace place = places.at(unit, courseKey);
        return teamLists.find(unit, place.course().id(), query, page, today());
    }

    /** One person, who belongs or has belonged to a team in the scope. */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN", "AUDITOR"})
    public PersonReport person(PersonId id) {
        return personReports.get(id, places.scope(), today());
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }
}
