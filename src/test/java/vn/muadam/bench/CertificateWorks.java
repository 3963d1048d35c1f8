package vn.muadam.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import vn.muadam.bench.Cast.Holder;

/** The paper of a certificate: made for the first who asks, stored, and from then on served as it is. */
final class CertificateWorks {

    static final String MADE = "certificate, made and stored";
    static final String AGAIN = "certificate, served again";

    private static final int AT_ONCE = 4;

    private final Caller caller;
    private final List<Holder> holders;
    private final int rounds;
    private final AtomicInteger next = new AtomicInteger();

    CertificateWorks(Caller caller, Cast cast, Settings settings) {
        this.caller = caller;
        this.holders = cast.certificates();
        this.rounds = settings.rounds() + 1; // and the warming up
    }

    /** Each paper can be made only once, so a round makes its share of them. */
    List<Work> all() {
        return List.of(
                new Work(MADE, AT_ONCE, holders.size() / rounds, () -> fetch(next.getAndIncrement())),
                new Work(AGAIN, AT_ONCE, () -> fetch(ThreadLocalRandom.current().nextInt(made()))));
    }

    private int made() {
        return Math.max(1, Math.min(next.get(), holders.size()) - AT_ONCE);
    }

    private void fetch(int index) throws IOException {
        Holder holder = holders.get(index);
        caller.get(
                        "/certificate/mine/pdf?code=" + holder.code(),
                        holder.learner().cookies())
                .expectPdf();
    }
}
