package vn.muadam.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import vn.muadam.audit.AuditTrail;
import vn.muadam.audit.AuditedAct;
import vn.muadam.document.OldEncoding;
import vn.muadam.identity.PersonId;
import vn.muadam.job.JobId;
import vn.muadam.job.Jobs;
import vn.muadam.job.NewJob;
import vn.muadam.shared.NotFoundException;

/** The steps of a list's life, each a transaction of its own; its jobs and its service take them. */
@ApplicationScoped
@Transactional
class RosterBook {

    @Inject
    private RosterRepository batches;

    @Inject
    private LineRepository lines;

    @Inject
    private Jobs jobs;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    ImportBatch get(BatchId id) {
        return batches.find(id).orElseThrow(NotFoundException::new);
    }

    /** Queues the job that goes on with the list, in the transaction that wants it. */
    void begin(ImportBatch batch, String kind, PersonId owner) {
        JobId job = jobs.start(new NewJob(
                kind, batch.getFileName(), owner.value(), batch.getId().value()));
        batch.begun(job);
    }

    /** What the columns hold is what they held the last time, else what their headings say. */
    ImportBatch understood(BatchId id, OldEncoding encoding, Headings headings, boolean found) {
        ImportBatch batch = batches.lock(id);
        ColumnMapping told = found ? headings.mapping() : new ColumnMapping(java.util.Map.of());
        ColumnMapping mapping =
                batches.findRemembered(batch.getUnit(), hash(headings.texts())).orElse(told);
        batch.understood(encoding, headings.line(), headings.texts(), mapping);
        return batch;
    }

    void wantsMapping(BatchId id) {
        batches.lock(id).wantsMapping();
    }

    void remember(ImportBatch batch, ColumnMapping mapping) {
        batches.remember(batch.getUnit(), hash(batch.getHeadings()), mapping);
    }

    void forgetLines(BatchId id) {
        lines.deleteAll(id);
    }

    void keep(BatchId id, Comparison comparison, List<ReadLine> chunk) {
        lines.add(id, comparison.compare(chunk));
    }

    Counts checked(BatchId id) {
        Counts counts = lines.count(id);
        batches.lock(id).checked(counts);
        return counts;
    }

    /** Its reading was stopped or failed; what was taken before stays to be taken back. */
    void refused(BatchId id) {
        ImportBatch batch = batches.lock(id);
        if (batch.getState() == BatchState.READING) {
            batch.refused();
        }
    }

    /** It was taken, or as much of it as was until somebody stopped it. */
    Counts applied(BatchId id) {
        Counts counts = lines.count(id);
        ImportBatch batch = batches.lock(id);
        if (batch.getState() == BatchState.APPLYING) {
            batch.applied(clock.instant());
            audit.record(
                    batch.getOwner().value(),
                    act("roster-applied", batch)
                            .withDetail(batch.getFileName() + ": " + counts.of(Verdict.NEW) + " new, "
                                    + counts.of(Verdict.CHANGED) + " changed, " + counts.of(Verdict.MOVED) + " moved"));
        }
        return counts;
    }

    private static AuditedAct act(String act, ImportBatch batch) {
        return AuditedAct.of(act, "import-batch", batch.getId().value())
                .in(batch.getUnit().value());
    }

    void revertingStopped(BatchId id) {
        batches.lock(id).revertingStopped();
    }

    /** It was taken back but for that many people, by whoever began that. */
    void reverted(BatchId id, int kept, long by) {
        ImportBatch batch = batches.lock(id);
        batch.reverted(kept, clock.instant());
        audit.record(by, act("roster-reverted", batch).withDetail(batch.getFileName() + ": " + kept + " people kept"));
    }

    private static String hash(List<String> headings) {
        try {
            byte[] text = String.join("\t", headings).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has SHA-256
        }
    }
}
