package vn.muadam.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.muadam.shared.VietnamTime;

/** Gives events their places, one province at a time, each step in a transaction of its own. */
@ApplicationScoped
class AuditChains {

    @Inject
    private AuditEventRepository events;

    @Inject
    private AuditKeys keys;

    @Inject
    private Clock clock;

    @Transactional(TxType.REQUIRES_NEW)
    List<Long> findWaitingProvinces() {
        return events.findWaitingProvinces();
    }

    /** The provinces whose open day is over. */
    @Transactional(TxType.REQUIRES_NEW)
    List<Long> findOverdueProvinces() {
        LocalDate today = VietnamTime.today(clock);
        return events.findChains().stream()
                .filter(chain -> chain.isOver(today))
                .map(chain -> chain.head().province())
                .toList();
    }

    /** Seals what waits; days that are over are closed on the way. */
    @Transactional(TxType.REQUIRES_NEW)
    Sealed sealNext(long province, int atMost) {
        Optional<AuditChain> found = events.findChain(province);
        boolean unmarkedToo = found.map(AuditChain::takesUnmarked).orElse(province == 0);
        List<AuditEvent> waiting = events.findWaiting(province, unmarkedToo, atMost);
        if (waiting.isEmpty()) {
            return new Sealed(0, List.of());
        }
        AuditChain chain = found.orElseGet(() -> begin(province, waiting.get(0)));
        List<AuditDay> closed = new ArrayList<>();
        for (AuditEvent event : waiting) {
            if (chain.isOver(event.happenedOn())) {
                closed.add(chain.close(clock.instant(), keys));
            }
            chain.append(event, keys);
        }
        chain.markHead(keys);
        closed.forEach(events::add);
        return new Sealed(waiting.size(), closed);
    }

    @Transactional(TxType.REQUIRES_NEW)
    Sealed closeOverdue(long province) {
        AuditChain chain = events.findChain(province).orElseThrow();
        if (!chain.isOver(VietnamTime.today(clock))) {
            return new Sealed(0, List.of());
        }
        AuditDay day = chain.close(clock.instant(), keys);
        chain.markHead(keys);
        events.add(day);
        return new Sealed(0, List.of(day));
    }

    /** To be called when nothing of the version before waits any more. */
    @Transactional(TxType.REQUIRES_NEW)
    void endUnmarked() {
        AuditChain country = events.findChain(0).orElseGet(() -> {
            AuditChain begun = new AuditChain(0, VietnamTime.today(clock));
            events.add(begun);
            return begun;
        });
        if (country.takesUnmarked()) {
            country.endUnmarked(keys);
        }
    }

    private AuditChain begin(long province, AuditEvent first) {
        AuditChain chain = new AuditChain(province, first.happenedOn());
        events.add(chain);
        return chain;
    }

    /** What one step did. */
    record Sealed(int events, List<AuditDay> closed) {}
}
