package vn.muadam.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds people by the beginnings of the words of their names.
 *
 * <p>Neither database knows how rare the beginning of a word is, so it is counted first, up to a bound: a few people in the
 * scope are looked through one by one; a rare word leads to its people; what many share is met early in the order of names.
 */
@ApplicationScoped
class PeopleSearchRepository {

    private static final int FEW = 2_000;
    private static final String LAST = "\uffff";

    private static final String COLUMNS = "select p.id, p.full_name, p.birth_year, p.phone, h.name ";
    private static final String HOME = " left join unit h on h.id = p.home_unit_id";
    private static final String HAS_WORD =
            " and exists (select 1 from person_word w where w.person_id = p.id" + " and w.word >= ? and w.word < ?)";
    private static final String BELOW = "unit_closure c where c.ancestor_id in (%s)";
    private static final String ORDER = " order by p.sort_key, p.id fetch first ? rows only";
    private static final String EXACT_FIRST =
            " order by case when lower(p.full_name) like ? escape '!' then 0 else 1 end, p.sort_key, p.id"
                    + " fetch first ? rows only";

    @PersistenceContext
    private EntityManager entityManager;

    /**
     * Whoever has a word that begins so for each of the words.
     *
     * @param exact how names begin that come first, as a pattern; all that is found in the order of names may be too many
     *     for that, and then it is left out
     */
    List<FoundPerson> findByWords(List<String> words, String exact, Scope scope, int atMost) {
        List<Object> others = ends(words);
        if (isFew("select p.id from person p join " + below(scope, "c.descendant_id = p.home_unit_id"), scope)) {
            String from = "from person p" + HOME + " where p.home_unit_id in (select c.descendant_id from "
                    + BELOW.formatted(marks(scope)) + ")" + HAS_WORD.repeat(words.size());
            return rows(from + EXACT_FIRST, List.of(scope.rootIds(), others, List.of(exact, atMost)));
        }
        for (String word : words) {
            List<Object> ends = ends(List.of(word));
            if (isFew("select w.person_id from person_word w where w.word >= ? and w.word < ?", ends)) {
                String from = "from (select distinct person_id from person_word where word >= ? and word < ?) r"
                        + " join person p on p.id = r.person_id" + HOME + " where " + inScope(scope)
                        + HAS_WORD.repeat(words.size());
                return rows(from + EXACT_FIRST, List.of(ends, scope.rootIds(), others, List.of(exact, atMost)));
            }
        }
        String from = "from person p" + HOME + " where " + inScope(scope) + HAS_WORD.repeat(words.size());
        return rows(from + ORDER, List.of(scope.rootIds(), others, List.of(atMost)));
    }

    /** Numbers that begin so, in the form of E.164. */
    List<FoundPerson> findByPhone(String begin, Scope scope, int atMost) {
        return rows(
                "from person p" + HOME + " where p.merged_into is null and p.phone >= ? and p.phone < ? and "
                        + inScope(scope) + ORDER,
                List.of(ends(List.of(begin)), scope.rootIds(), List.of(atMost)));
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

    private boolean isFew(String select, Scope scope) {
        return isFew(select, scope.rootIds());
    }

    private boolean isFew(String select, List<?> parameters) {
        Query query = entityManager.createNativeQuery(
                "select count(*) from (" + select + " fetch first ? rows only) counted");
        List<Object> all = new ArrayList<>(parameters);
        all.add(FEW);
        return ((Number) bind(query, all).getSingleResult()).intValue() < FEW;
    }

    private static String inScope(Scope scope) {
        return "exists (select 1 from " + BELOW.formatted(marks(scope)) + " and c.descendant_id = p.home_unit_id)";
    }

    private static String below(Scope scope, String joined) {
        return "unit_closure c on " + joined + " where c.ancestor_id in (" + marks(scope) + ")";
    }

    private static String marks(Scope scope) {
        return String.join(", ", scope.rootIds().stream().map(root -> "?").toList());
    }

    private static List<Object> ends(List<String> words) {
        return words.stream()
                .<Object>flatMap(word -> Stream.of(word, word + LAST))
                .toList();
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
