package vn.muadam.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Scope;

/** Stores consents and requests. */
@ApplicationScoped
class PrivacyRepository {

    @PersistenceContext
    private EntityManager entityManager;

    void add(Consent consent) {
        entityManager.persist(consent);
    }

    void add(DataRequest request) {
        entityManager.persist(request);
    }

    Optional<Consent> findConsent(long id) {
        return Optional.ofNullable(entityManager.find(Consent.class, id));
    }

    List<Consent> findConsents(PersonId person) {
        return entityManager
                .createQuery("select c from Consent c where c.person = :person order by c.givenAt, c.id", Consent.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** The person's requests, the newest first. */
    List<DataRequest> findRequests(PersonId person) {
        return entityManager
                .createQuery(
                        "select r from DataRequest r where r.person = :person order by r.madeAt desc, r.id desc",
                        DataRequest.class)
                .setParameter("person", person)
                .getResultList();
    }

    Optional<DataRequest> lock(long id) {
        return Optional.ofNullable(entityManager.find(DataRequest.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<DataRequest> find(long id) {
        return Optional.ofNullable(entityManager.find(DataRequest.class, id));
    }

    /** What waits in the scope, the most urgent first. */
    List<WaitingRequest> findWaiting(Scope scope, int atMost) {
        String marks =
                String.join(", ", scope.rootIds().stream().map(root -> "?").toList());
        Query query = entityManager.createNativeQuery("""
                select r.id, p.id, p.full_name, u.name, r.kind, r.wish, r.made_at, r.due_on from data_request r
                join person p on p.id = r.person_id join unit u on u.id = p.home_unit_id
                where r.state = 'OPEN' and p.home_unit_id in
                  (select c.descendant_id from unit_closure c where c.ancestor_id in (%s))
                order by r.due_on, r.id
                """.formatted(marks));
        for (int i = 0; i < scope.rootIds().size(); i++) {
            query.setParameter(i + 1, scope.rootIds().get(i));
        }
        List<?> rows = query.setMaxResults(atMost).getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new WaitingRequest(
                        ((Number) row[0]).longValue(),
                        new PersonId(((Number) row[1]).longValue()),
                        (String) row[2],
                        (String) row[3],
                        RequestKind.valueOf((String) row[4]),
                        (String) row[5],
                        ((Timestamp) row[6]).toInstant(),
                        ((Date) row[7]).toLocalDate()))
                .toList();
    }
}
