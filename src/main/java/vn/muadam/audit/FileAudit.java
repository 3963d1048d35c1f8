package vn.muadam.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.muadam.job.FileHandedOut;

/** Writes down who saved which file: what has left the product is read where nobody sees it. */
@ApplicationScoped
class FileAudit {

    @Inject
    private AuditTrail trail;

    void follow(@Observes FileHandedOut event) {
        trail.record(
                event.owner(), AuditedAct.of("file-saved", "file", event.file()).withDetail(event.name()));
    }
}
