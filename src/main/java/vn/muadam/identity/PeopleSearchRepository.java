package vn.muadam.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.muadam.identity.SoughtWord.Closeness;
import vn.muadam.shared.DatabaseAddress;

/**
 * Finds people by the beginnings of the words of their names.
 *
 * <p>Neither database knows how rare the beginning of a word is, so it is counted first, up to a bound: a few people in the
 * scope are looked through one by one; a word that is not too frequent is read from its index, which bears the order and the
 * home too; what more people share than that is met early in the order of names.
 */
@ApplicationScoped
class PeopleSearchRepository {

    private static final int FEW = 2_000;
    private static final int FIRST = 2_000;
    private static final int TIMES_IN_A_NAME = 2;
    private static final String AFTER_DIGITS = ":";

    private static final String COLUMNS = "select p.id, p.full_name, p.birth_year, p.phone, h.name ";
    private static final String HOME = " left join unit h on h.id = p.home_unit_id";
    private static final String BELOW = "unit_closure c where c.ancestor_id in (%s)";
    private static final String ORDER = " order by p.sort_key, p.id fetch first ? rows only";
    private static final String NAMES =
            "select w.person_id, w.sort_key from person_word w where %s and w.home_unit_id in (%s)";
    private static final String FIRST_NAMES =
            NAMES + " order by w.sort_key, w.person_id fetch first " + FIRST + " rows only";
    private static final String ONES_OF =
            "(select w.person_id from (%s) w where 1 = 1%s order by w.sort_key, w.person_id fetch first ? rows only)";
    private static final String COUNTED = "select count(*) from (%s fetch first ? rows only) counted";

    @Inject
    private KnownCounts known;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "muadam.db.url")
    private DatabaseAddress database;

    @PersistenceContext
    private EntityManager entityManager;

    /** Whoever has a word for each of these; the nearest to what was typed first, and then in the order of names. */
    List<FoundPerson> findByWords(List<PersonName.Word> words, Scope scope, int atMost) {
        planForEachSearch();
        boolean fewPeople = isFew(scope);
        Set<FoundPerson> found = new LinkedHashSet<>();
        for (Closeness closeness : Closeness.values()) {
            if (found.size() < atMost) {
                List<SoughtWord> sought = words.stream()
                        .map(word -> SoughtWord.of(word, closeness))
                        .toList();
                found.addAll(find(sought, scope, fewPeople, atMost));
            }
        }
        return found.stream().limit(atMost).toList();
    }

    /** PostgreSQL would after the fifth search plan for a word of average frequency, and there is no such word. */
    private void planForEachSearch() {
        if (!database.isEmbedded()) {
            entityManager
                    .createNativeQuery("set local plan_cache_mode = force_custom_plan")
                    .executeUpdate();
        }
    }

    private List<FoundPerson> find(List<SoughtWord> sought, Scope scope, boolean fewPeople, int atMost) {
        if (fewPeople) {
            return findInOrder("p.home_unit_id in (" + unitsOf(scope) + ")", sought, scope, atMost);
        }
        List<CountedWord> counted = new ArrayList<>();
        for (SoughtWord word : sought) {
            counted.add(new CountedWord(word, count(word)));
            if (counted.get(counted.size() - 1).names() == 0) {
                return List.of();
            }
        }
        counted.sort(Comparator.comparingInt(CountedWord::names));
        return counted.get(0).isRead()
                ? findByIndex(counted, scope, atMost)
                : findInOrder(inScope(scope), sought, scope, atMost);
    }

    private List<FoundPerson> findInOrder(String scoped, List<SoughtWord> sought, Scope scope, int atMost) {
        String having = sought.stream().map(word -> word.hadBy("p.id")).collect(Collectors.joining());
        String from = "from person p" + HOME + " where " + scoped + having;
        return rows(from + ORDER, List.of(scope.rootIds(), bounds(sought), List.of(atMost)));
    }

    /**
     * Reads the index of the rarest word. Where that is in the order of names, those who have the others too are mostly met
     * soon; only where the first do not do is everything read.
     */
    private List<FoundPerson> findByIndex(List<CountedWord> rarestFirst, Scope scope, int atMost) {
        CountedWord rarest = rarestFirst.get(0);
        boolean firstAreAll = rarest.names() <= FIRST;
        if (rarestFirst.size() > 1 && (firstAreAll || rarest.word().whole())) {
            List<FoundPerson> first = read(FIRST_NAMES, rarestFirst, CountedWord::met, scope, atMost);
            if (firstAreAll || first.size() >= atMost) {
                return first;
            }
        }
        return read(NAMES, rarestFirst, database.isEmbedded() ? CountedWord::met : CountedWord::besides, scope, atMost);
    }

    /** Somebody may have two words that begin so and stands there twice; twice as many rows are room enough. */
    private List<FoundPerson> read(
            String names,
            List<CountedWord> rarestFirst,
            Function<CountedWord, String> having,
            Scope scope,
            int atMost) {
        SoughtWord first = rarestFirst.get(0).word();
        List<CountedWord> others = rarestFirst.subList(1, rarestFirst.size());
        String people = ONES_OF.formatted(
                names.formatted(first.of("w"), unitsOf(scope)),
                others.stream().map(having).collect(Collectors.joining()));
        int rows = first.whole() ? atMost : atMost * TIMES_IN_A_NAME;
        return rows(
                "from " + people + " r join person p on p.id = r.person_id" + HOME + " order by p.sort_key, p.id",
                List.of(
                        first.bounds(),
                        scope.rootIds(),
                        bounds(others.stream().map(CountedWord::word).toList()),
                        List.of(rows)));
    }

    private static List<Object> bounds(List<SoughtWord> sought) {
        return sought.stream().flatMap(word -> word.bounds().stream()).toList();
    }

    /** Numbers that begin so, in the form of E.164. */
    List<FoundPerson> findByPhone(String begin, Scope scope, int atMost) {
        return rows(
                "from person p" + HOME + " where p.merged_into is null and p.phone >= ? and p.phone < ? and "
                        + inScope(scope) + ORDER,
                List.of(List.of(begin, begin + AFTER_DIGITS), scope.rootIds(), List.of(atMost)));
    }

    List<FoundPerson> findByPersonalId(String hash, Scope scope) {
        return rows(
                "from person p" + HOME + " where p.merged_into is null and p.personal_id_hash = ? and " + inScope(scope)
                        + ORDER,
                List.of(List.of(hash), scope.rootIds(), List.of(FEW)));
    }

    Optional<FoundPerson> find(PersonId person, Scope scope) {
        return rows(
                        "from person p" + HOME + " where p.merged_into is null and p.id = ? and " + inScope(scope),
                        List.of(List.of(person.value()), scope.rootIds()))
                .stream()
                .findFirst();
    }

    private boolean isFew(Scope scope) {
        String people = "select p.id from person p join unit_closure c on c.descendant_id = p.home_unit_id"
                + " where c.ancestor_id in (" + marks(scope) + ")";
        return known.get(scope.rootIds(), clock.instant(), () -> count(people, scope.rootIds(), FEW)) < FEW;
    }

    private int count(SoughtWord word) {
        String names = "select w.person_id from person_word w where " + word.of("w");
        return known.get(word, clock.instant(), () -> count(names, word.bounds(), CountedWord.MANY));
    }

    private int count(String select, List<?> parameters, int atMost) {
        List<Object> all = new ArrayList<>(parameters);
        all.add(atMost);
        Query query = bind(entityManager.createNativeQuery(COUNTED.formatted(select)), all);
        return ((Number) query.getSingleResult()).intValue();
    }

    private static String inScope(Scope scope) {
        return "exists (select 1 from " + BELOW.formatted(marks(scope)) + " and c.descendant_id = p.home_unit_id)";
    }

    private static String unitsOf(Scope scope) {
        return "select c.descendant_id from " + BELOW.formatted(marks(scope));
    }

    private static String marks(Scope scope) {
        return String.join(", ", scope.rootIds().stream().map(root -> "?").toList());
    }

    @SuppressWarnings("unchecked") // a native query knows no type
    private List<FoundPerson> rows(String from, List<? extends List<?>> parameters) {
        List<Object> all = parameters.stream().<Object>flatMap(List::stream).toList();
        List<Object[]> rows =
                bind(entityManager.createNativeQuery(COLUMNS + from), all).getResultList();
        return rows.stream().map(PeopleSearchRepository::found).toList();
    }

    private static FoundPerson found(Object[] row) {
        return new FoundPerson(
                new PersonId(((Number) row[0]).longValue()),
                (String) row[1],
                row[2] == null ? null : ((Number) row[2]).intValue(),
                (String) row[3],
                (String) row[4]);
    }

    private static Query bind(Query query, List<?> parameters) {
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query;
    }
}
