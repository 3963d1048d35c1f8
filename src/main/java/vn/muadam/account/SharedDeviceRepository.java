package vn.muadam.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.muadam.identity.PersonId;

/** Stores the devices that teams pass around. */
@ApplicationScoped
class SharedDeviceRepository {

    @PersistenceContext
    private EntityManager entityManager;

    void add(SharedDevice device) {
        entityManager.persist(device);
    }

    Optional<SharedDevice> findOpen(String token, Instant now) {
        return token.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(entityManager.find(SharedDevice.class, Tokens.hash(token)))
                        .filter(device -> device.isOpen(now));
    }

    /** Those that the person opened, the latest first. */
    List<SharedDevice> findOpen(PersonId openedBy, Instant now) {
        return entityManager
                .createQuery(
                        "select d from SharedDevice d where d.openedBy = :person and d.endsAt > :now order by d.openedAt desc",
                        SharedDevice.class)
                .setParameter("person", openedBy)
                .setParameter("now", now)
                .getResultList();
    }

    Optional<SharedDevice> find(PersonId openedBy, long publicId) {
        return entityManager
                .createQuery(
                        "select d from SharedDevice d where d.openedBy = :person and d.publicId = :id",
                        SharedDevice.class)
                .setParameter("person", openedBy)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst();
    }

    /** The database signs out with it whoever is signed in on it. */
    void remove(SharedDevice device) {
        entityManager.remove(device);
    }
}
