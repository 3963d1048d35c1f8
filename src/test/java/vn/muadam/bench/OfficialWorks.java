package vn.muadam.bench;

import java.util.List;

/** What officials look at, of a commune, a province and the country. */
final class OfficialWorks {

    static final String DASHBOARD_COMMUNE = "dashboard of a commune";
    static final String DASHBOARD_PROVINCE = "dashboard of a province";
    static final String DASHBOARD_COUNTRY = "dashboard of the country";
    static final String TEAMS_PROVINCE = "list of teams, province";
    static final String TEAMS_COUNTRY = "list of teams, country";
    static final String PEOPLE_PROVINCE = "list of people, province";
    static final String PEOPLE_COUNTRY = "list of people, country";

    private static final int AT_ONCE = 2;
    private static final String FOLDER = "/reporting/manage/";
    private static final String DASHBOARD = "dashboard.xhtml";
    private static final String TEAMS = "teams.xhtml";
    private static final String PEOPLE = "people.xhtml?state=completed";

    private final Caller caller;
    private final Learner province;
    private final Learner country;
    private final long commune;

    OfficialWorks(Caller caller, Cast cast) {
        this.caller = caller;
        this.province = cast.provinceOfficial();
        this.country = cast.nationalOfficial();
        this.commune = cast.commune();
    }

    List<Work> ofProvince() {
        return List.of(
                dashboard(DASHBOARD_PROVINCE, DASHBOARD, province),
                teams(TEAMS_PROVINCE, province),
                people(PEOPLE_PROVINCE, province));
    }

    List<Work> all() {
        return List.of(
                dashboard(DASHBOARD_COMMUNE, DASHBOARD + "?unit=" + commune, province),
                dashboard(DASHBOARD_PROVINCE, DASHBOARD, province),
                dashboard(DASHBOARD_COUNTRY, DASHBOARD, country),
                teams(TEAMS_PROVINCE, province),
                teams(TEAMS_COUNTRY, country),
                people(PEOPLE_PROVINCE, province),
                people(PEOPLE_COUNTRY, country));
    }

    private Work dashboard(String name, String page, Learner official) {
        return look(name, page, official, "state=completed");
    }

    private Work teams(String name, Learner official) {
        return look(name, TEAMS, official, "/evaluation/record.xhtml?team=");
    }

    private Work people(String name, Learner official) {
        return look(name, PEOPLE, official, "/reporting/manage/person.xhtml?id=");
    }

    private Work look(String name, String page, Learner official, String mark) {
        return new Work(
                name,
                AT_ONCE,
                () -> caller.get(FOLDER + page, official.cookies()).expect(mark));
    }
}
