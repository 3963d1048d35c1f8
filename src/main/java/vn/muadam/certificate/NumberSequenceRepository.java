package vn.muadam.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.RowOpening;

/** The last number that an authority gave out in a year; the row is locked from the update to the end of the transaction. */
@ApplicationScoped
class NumberSequenceRepository {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private RowOpening rows;

    /** Whether the sequence exists, and if so, now ends so many numbers later. */
    boolean advance(UnitId authority, int year, int count) {
        Query update = entityManager.createNativeQuery(
                "update number_sequence set last_no = last_no + ? where authority_unit_id = ? and year_no = ?");
        update.setParameter(1, count).setParameter(2, authority.value()).setParameter(3, year);
        return update.executeUpdate() == 1;
    }

    int last(UnitId authority, int year) {
        Query query = entityManager.createNativeQuery(
                "select last_no from number_sequence where authority_unit_id = ? and year_no = ?");
        query.setParameter(1, authority.value()).setParameter(2, year);
        return ((Number) query.getSingleResult()).intValue();
    }

    /** Begins the sequence of a year, which several may do at once. */
    void begin(UnitId authority, int year) {
        rows.open(() -> entityManager
                .createNativeQuery("insert into number_sequence (authority_unit_id, year_no, last_no) values (?, ?, 0)")
                .setParameter(1, authority.value())
                .setParameter(2, year)
                .executeUpdate());
    }
}
