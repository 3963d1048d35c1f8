package vn.muadam.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.muadam.identity.PersonId;

/** Stores which identities of providers sign whom in. */
@ApplicationScoped
class ExternalIdentityRepository {

    @PersistenceContext
    private EntityManager entityManager;

    /** Stores it at once, because a second one of the same identity must be refused here. */
    void add(ExternalIdentity identity) {
        entityManager.persist(identity);
        entityManager.flush();
    }

    Optional<ExternalIdentity> find(String subjectHash) {
        return Optional.ofNullable(entityManager.find(ExternalIdentity.class, subjectHash));
    }

    /** Those of a person, the oldest first. */
    List<ExternalIdentity> findAll(PersonId person) {
        return entityManager
                .createQuery(
                        "select i from ExternalIdentity i where i.person = :person order by i.linkedAt, i.publicId",
                        ExternalIdentity.class)
                .setParameter("person", person)
                .getResultList();
    }

    Optional<ExternalIdentity> find(PersonId person, long publicId) {
        return entityManager
                .createQuery(
                        "select i from ExternalIdentity i where i.person = :person and i.publicId = :id",
                        ExternalIdentity.class)
                .setParameter("person", person)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst();
    }

    void remove(ExternalIdentity identity) {
        entityManager.remove(identity);
    }

    /** Lets no provider sign the person in any more. */
    void removeAll(PersonId person) {
        entityManager
                .createQuery("delete from ExternalIdentity i where i.person = :person")
                .setParameter("person", person)
                .executeUpdate();
    }
}
