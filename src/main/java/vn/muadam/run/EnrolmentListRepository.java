package vn.muadam.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.muadam.identity.PersonId;
import vn.muadam.shared.NotFoundException;

/** Stores lists of participants and their lines. */
@ApplicationScoped
class EnrolmentListRepository {

    @PersistenceContext
    private EntityManager entityManager;

    void add(EnrolmentList list) {
        entityManager.persist(list);
        entityManager.flush(); // its job names it
    }

    void add(EnrolmentListLine line) {
        entityManager.persist(line);
    }

    EnrolmentList get(long id) {
        return Optional.ofNullable(entityManager.find(EnrolmentList.class, id)).orElseThrow(NotFoundException::new);
    }

    /** For whoever is about to change it: of two tabs one comes second. */
    EnrolmentList lock(long id) {
        return Optional.ofNullable(entityManager.find(EnrolmentList.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFoundException::new);
    }

    /** The lists of a run, the newest first. */
    List<EnrolmentList> findOf(long run, int atMost) {
        return entityManager
                .createQuery(
                        "select l from EnrolmentList l where l.runId = :run order by l.id desc", EnrolmentList.class)
                .setParameter("run", run)
                .setMaxResults(atMost)
                .getResultList();
    }

    List<EnrolmentListLine> findLines(long list, LineVerdict verdict, int offset, int size) {
        return entityManager
                .createQuery(
                        "select l from EnrolmentListLine l where l.listId = :list and l.verdict = :verdict"
                                + " order by l.number",
                        EnrolmentListLine.class)
                .setParameter("list", list)
                .setParameter("verdict", verdict)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
    }

    /** How many lines have each verdict. */
    LineCounts count(long list) {
        Map<LineVerdict, Integer> counts = new EnumMap<>(LineVerdict.class);
        entityManager
                .createQuery(
                        "select l.verdict, count(l) from EnrolmentListLine l where l.listId = :list group by l.verdict",
                        Object[].class)
                .setParameter("list", list)
                .getResultList()
                .forEach(row -> counts.put((LineVerdict) row[0], ((Number) row[1]).intValue()));
        return new LineCounts(counts);
    }

    void removeLines(long list) {
        entityManager
                .createQuery("delete from EnrolmentListLine l where l.listId = :list")
                .setParameter("list", list)
                .executeUpdate();
    }

    void remove(EnrolmentList list) {
        removeLines(list.getId());
        entityManager.remove(list);
    }

    /** Lines that meant one record of a person mean the other, now that both are one. */
    void follow(PersonId from, PersonId into) {
        entityManager
                .createNativeQuery("update enrolment_list_line set person_id = ? where person_id = ?")
                .setParameter(1, into.value())
                .setParameter(2, from.value())
                .executeUpdate();
    }

    /** Nothing of what lists say of somebody is left. */
    void forget(PersonId person) {
        entityManager
                .createNativeQuery("update enrolment_list_line set cells = '' where person_id = ?")
                .setParameter(1, person.value())
                .executeUpdate();
    }
}
