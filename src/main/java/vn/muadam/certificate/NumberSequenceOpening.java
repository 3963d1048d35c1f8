package vn.muadam.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.muadam.organisation.UnitId;

/** Begins the sequence of a year in a transaction of its own, so that two who do it at once lose nothing but this. */
@ApplicationScoped
class NumberSequenceOpening {

    @Inject
    private NumberSequenceRepository sequences;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void open(UnitId authority, int year) {
        sequences.begin(authority, year);
    }
}
