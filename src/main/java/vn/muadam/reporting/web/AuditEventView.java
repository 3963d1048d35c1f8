package vn.muadam.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import vn.muadam.reporting.AuditLine;
import vn.muadam.reporting.AuditSearchService;

/** Backs /reporting/manage/audit-event.xhtml: one act with what stood before and after. */
@Named
@RequestScoped
public class AuditEventView {

    @Inject
    private AuditSearchService auditSearch;

    @Inject
    private ReportAddress address;

    private @Nullable AuditLine event;

    /** Asks before the page begins, so that an act out of reach is answered with 404. */
    public void load() {
        getEvent();
    }

    public AuditLine getEvent() {
        if (event == null) {
            event = auditSearch.get(address.id());
        }
        return event;
    }
}
