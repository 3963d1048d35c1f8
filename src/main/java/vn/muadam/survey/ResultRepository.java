package vn.muadam.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.muadam.course.ActivityId;
import vn.muadam.identity.Scope;

/** Adds up what the boxes of a scope have counted; it never reads a reply that waits. */
@ApplicationScoped
class ResultRepository {

    /** A box lies in a scope when its province does; of a scope below the provinces there is none. */
    private static final String BOXES = " from survey_box b %s where b.survey_id = ? and exists (select 1 from"
            + " unit_closure c where c.descendant_id = b.unit_id and c.ancestor_id in (%s))";

    @PersistenceContext
    private EntityManager entityManager;

    int countReplies(ActivityId survey, Scope scope) {
        Object sum = query("select coalesce(sum(b.counted), 0)", "", "", survey, scope)
                .getSingleResult();
        return ((Number) sum).intValue();
    }

    Map<SurveyCount.Choice, Integer> findTimes(ActivityId survey, Scope scope) {
        Query query = query(
                "select n.item_id, n.choice, sum(n.times)",
                "join survey_count n on n.box_id = b.id",
                " group by n.item_id, n.choice",
                survey,
                scope);
        Map<SurveyCount.Choice, Integer> times = new HashMap<>();
        for (Object found : query.getResultList()) {
            Object[] row = (Object[]) found;
            times.put(new SurveyCount.Choice(number(row[0]), (int) number(row[1])), (int) number(row[2]));
        }
        return times;
    }

    /** The texts of each item by the random names of their rows. */
    Map<Long, List<WrittenText>> findTexts(ActivityId survey, Scope scope) {
        Query query = query(
                "select t.item_id, t.words, p.full_name",
                "join survey_text t on t.box_id = b.id left join survey_reply r on r.id = t.reply_id"
                        + " left join enrolment e on e.id = r.enrolment_id left join person p on p.id = e.person_id",
                " order by t.id",
                survey,
                scope);
        Map<Long, List<WrittenText>> texts = new HashMap<>();
        for (Object found : query.getResultList()) {
            Object[] row = (Object[]) found;
            texts.computeIfAbsent(number(row[0]), item -> new ArrayList<>())
                    .add(new WrittenText((String) row[1], (String) row[2]));
        }
        return texts;
    }

    private Query query(String columns, String joined, String end, ActivityId survey, Scope scope) {
        List<Long> roots = scope.rootIds();
        String marks = String.join(", ", Collections.nCopies(roots.size(), "?"));
        Query query = entityManager.createNativeQuery(columns + BOXES.formatted(joined, marks) + end);
        query.setParameter(1, survey.value());
        for (int i = 0; i < roots.size(); i++) {
            query.setParameter(i + 2, roots.get(i));
        }
        return query;
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
