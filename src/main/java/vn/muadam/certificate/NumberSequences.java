package vn.muadam.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.muadam.organisation.UnitId;

/**
 * Gives out numbers without a gap: each is taken in the transaction that issues the certificate, so that both are stored
 * or neither, and who comes second waits for the first.
 */
@ApplicationScoped
class NumberSequences {

    @Inject
    private NumberSequenceRepository sequences;

    /** Takes so many numbers in a row and says the first of them. */
    @Transactional(Transactional.TxType.MANDATORY)
    int take(UnitId authority, int year, int count) {
        if (!sequences.advance(authority, year, count)) {
            sequences.begin(authority, year);
            sequences.advance(authority, year, count);
        }
        return sequences.last(authority, year) - count + 1;
    }
}
