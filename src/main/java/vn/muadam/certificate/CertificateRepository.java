package vn.muadam.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.NotFoundException;

/** Stores certificates and their papers; what is loaded here is managed. */
@ApplicationScoped
class CertificateRepository {

    @PersistenceContext
    private EntityManager entityManager;

    void add(Certificate certificate) {
        entityManager.persist(certificate);
    }

    void addPdf(CertificatePdf pdf) {
        entityManager.persist(pdf);
        entityManager.flush(); // the loser of two simultaneous first downloads learns it here
    }

    /** Ends a chunk of bulk work: what was stored leaves the memory. */
    void flushAndForget() {
        entityManager.flush();
        entityManager.clear();
    }

    Certificate get(Long id) {
        return Optional.ofNullable(entityManager.find(Certificate.class, id)).orElseThrow(NotFoundException::new);
    }

    Optional<CertificatePdf> findPdf(Long certificateId) {
        return Optional.ofNullable(entityManager.find(CertificatePdf.class, certificateId));
    }

    Optional<Certificate> find(VerificationCode code) {
        return entityManager
                .createQuery("select c from Certificate c where c.publicCode = :code", Certificate.class)
                .setParameter("code", code.value())
                .getResultStream()
                .findFirst();
    }

    /** The person's certificates, the latest first. */
    List<Certificate> findByPerson(PersonId person) {
        return entityManager
                .createQuery(
                        "select c from Certificate c where c.person = :person order by c.completedOn desc, c.id desc",
                        Certificate.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** What the members of the team have earned, in the order of issue. */
    List<Certificate> findByTeam(UnitId team) {
        return entityManager
                .createQuery(
                        "select c from Certificate c where c.team = :team order by c.issuedAt, c.id", Certificate.class)
                .setParameter("team", team)
                .getResultList();
    }
}
