package vn.muadam.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Logger;

/** One filling of an empty database: people first, then what they have learnt, then the evaluation that is open. */
final class DemoLoad {

    private static final Logger LOG = Logger.getLogger(DemoLoad.class.getName());

    private static final String COURSE_OF_OFFICIALS = "k1";

    private final Connection connection;
    private final List<DemoAccount> accounts;
    private final LocalDate today;
    private final IdBlock ids = new IdBlock();

    DemoLoad(Connection connection, List<DemoAccount> accounts, LocalDate today) {
        this.connection = connection;
        this.accounts = accounts;
        this.today = today;
    }

    void run(String secretHash) throws SQLException {
        long begun = System.nanoTime();
        DemoPlaces places = new DemoPlaceReader(connection).read();
        DemoPopulation population = DemoPopulation.of(places, accounts, today, ids);
        new PopulationWriter(connection, ids, secretHash).write(population);
        tell(population.members().size() + " members of " + population.teams().size() + " teams made up", begun);
        Optional<CompulsoryCourse> course = CompulsoryCourse.find(connection);
        if (course.isPresent()) {
            loadLearning(course.get(), places, population.members());
            tell("their learning made up", begun);
        } else {
            LOG.warning("The compulsory course of the demo is not published, so nobody has learnt it");
        }
    }

    private void loadLearning(CompulsoryCourse course, DemoPlaces places, List<Member> members) throws SQLException {
        Period period = Period.openOn(today);
        List<Learning> learning =
                LearningPlan.of(members, accounts, today, course.lessons().size(), ids);
        LearningWriter writer = new LearningWriter(connection, course, ids);
        Map<Long, Long> requirementOfCommune = new HashMap<>();
        for (String province : List.of(DemoPlaces.FIRST_PROVINCE, DemoPlaces.SECOND_PROVINCE)) {
            LocalDate since = today.minusDays(LearningPlan.DAYS_OF_CAMPAIGN);
            long requirement = writer.require(unitId(places, province), since, period.cutOffOn());
            writer.requireOfOfficials(COURSE_OF_OFFICIALS, unitId(places, province), since, period.cutOffOn());
            places.communesOf(province).forEach(commune -> requirementOfCommune.put(commune.id(), requirement));
        }
        writer.write(learning, requirementOfCommune, period.cutOffOn());
        new AttemptWriter(connection, course, ids).write(learning);
        new PeriodWriter(connection, course, ids)
                .open(
                        period,
                        List.of(unitId(places, DemoPlaces.FIRST_PROVINCE), unitId(places, DemoPlaces.SECOND_PROVINCE)));
    }

    private static long unitId(DemoPlaces places, String code) {
        return Objects.requireNonNull(places.unitIds().get(code));
    }

    private static void tell(String what, long begun) {
        LOG.info(() -> "%s, %d ms".formatted(what, (System.nanoTime() - begun) / 1_000_000));
    }
}
