package vn.muadam.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.muadam.course.CourseId;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.NotFoundException;

/** Stores certificates and their papers; what is loaded here is managed, and its seal is checked. */
@ApplicationScoped
class CertificateRepository {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private CertificateSeals seals;

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
        return Optional.ofNullable(entityManager.find(Certificate.class, id))
                .map(seals::checked)
                .orElseThrow(NotFoundException::new);
    }

    Optional<CertificatePdf> findPdf(Long certificateId) {
        return Optional.ofNullable(entityManager.find(CertificatePdf.class, certificateId));
    }

    Optional<Certificate> find(VerificationCode code) {
        return entityManager
                .createQuery("select c from Certificate c where c.publicCode = :code", Certificate.class)
                .setParameter("code", code.value())
                .getResultStream()
                .findFirst()
                .map(seals::checked);
    }

    /** The person's certificates, the latest first. */
    List<Certificate> findByPerson(PersonId person) {
        return entityManager
                .createQuery(
                        "select c from Certificate c where c.person = :person order by c.completedOn desc, c.id desc",
                        Certificate.class)
                .setParameter("person", person)
                .getResultStream()
                .map(seals::checked)
                .toList();
    }

    /** Whether the person holds one for that cycle of the course. */
    boolean isIssued(PersonId person, CourseId course, int cycle) {
        return entityManager
                        .createQuery(
                                "select count(c) from Certificate c where c.person = :person and c.course = :course"
                                        + " and c.cycle = :cycle and c.activeMarker = 1 and c.state = :issued",
                                Long.class)
                        .setParameter("person", person)
                        .setParameter("course", course)
                        .setParameter("cycle", cycle)
                        .setParameter("issued", CertificateState.ISSUED)
                        .getSingleResult()
                > 0;
    }

    /** One that waits for the person's name waits for nothing any more. */
    void removeWaiting(PersonId person, CourseId course, int cycle) {
        entityManager
                .createQuery("delete from Certificate c where c.person = :person and c.course = :course"
                        + " and c.cycle = :cycle and c.state = :waiting")
                .setParameter("person", person)
                .setParameter("course", course)
                .setParameter("cycle", cycle)
                .setParameter("waiting", CertificateState.ISSUABLE)
                .executeUpdate();
    }

    /** The certificates of a course go from one record of a person to another. */
    void move(CourseId course, PersonId from, int fromCycle, PersonId to, int toCycle) {
        entityManager.flush();
        entityManager
                .createNativeQuery("update certificate set person_id = ?, cycle_no = ?"
                        + " where person_id = ? and course_id = ? and cycle_no = ?")
                .setParameter(1, to.value())
                .setParameter(2, toCycle)
                .setParameter(3, from.value())
                .setParameter(4, course.value())
                .setParameter(5, fromCycle)
                .executeUpdate();
        entityManager.clear();
    }

    /** What the members of the team have earned, in the order of issue. */
    List<Certificate> findByTeam(UnitId team) {
        return entityManager
                .createQuery(
                        "select c from Certificate c where c.team = :team order by c.issuedAt, c.id", Certificate.class)
                .setParameter("team", team)
                .getResultStream()
                .map(seals::checked)
                .toList();
    }

    /** Issued certificates without a seal whose id is higher than that one, the lowest first. */
    List<Certificate> findUnsealed(long lastId, int atMost) {
        return entityManager
                .createQuery(
                        "select c from Certificate c where c.seal.value is null and c.number is not null"
                                + " and c.id > :lastId order by c.id",
                        Certificate.class)
                .setParameter("lastId", lastId)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Past the version of the row: whoever ends the certificate at this moment seals it too, and is not disturbed. */
    void storeSeal(Long id, Seal seal) {
        entityManager
                .createNativeQuery("update certificate set seal = ?, seal_key = ? where id = ? and seal is null")
                .setParameter(1, seal.value())
                .setParameter(2, seal.generation())
                .setParameter(3, id)
                .executeUpdate();
    }
}
