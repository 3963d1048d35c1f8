package vn.muadam.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import vn.muadam.enrolment.EnrolmentMove;
import vn.muadam.enrolment.EnrolmentMoves;
import vn.muadam.identity.HistoryItem;
import vn.muadam.identity.Merging;
import vn.muadam.identity.PersonHistory;
import vn.muadam.identity.PersonId;

/**
 * Certificates when two records of a person become one. Each keeps its number, its name and its seal, and is valid as
 * before; both are found under the record that goes on.
 */
@ApplicationScoped
@Transactional
class CertificateHistory implements PersonHistory {

    private static final int AFTER_ENROLMENTS = 30;

    @Inject
    private EnrolmentMoves enrolments;

    @Inject
    private CertificateRepository certificates;

    @Inject
    private CertificateIssuing issuing;

    @Override
    public int order() {
        return AFTER_ENROLMENTS;
    }

    @Override
    public List<HistoryItem> describe(PersonId person) {
        List<Certificate> held = certificates.findByPerson(person);
        String numbers = held.stream().flatMap(one -> one.getNumber().stream()).collect(Collectors.joining(", "));
        return List.of(new HistoryItem("certificates", held.size(), numbers));
    }

    @Override
    public void merge(Merging merging) {
        List<EnrolmentMove> moves = new ArrayList<>(enrolments.of(merging));
        Collections.reverse(moves);
        for (EnrolmentMove move : moves) {
            certificates.move(move.course(), move.wasPerson(), move.wasCycle(), move.nowPerson(), move.nowCycle());
        }
        issuing.settle(merging.into());
    }

    @Override
    public void undo(Merging merging) {
        for (EnrolmentMove move : enrolments.of(merging)) {
            certificates.move(move.course(), move.nowPerson(), move.nowCycle(), move.wasPerson(), move.wasCycle());
        }
    }
}
