package vn.muadam.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.muadam.reporting.AuditLine;
import vn.muadam.reporting.AuditPage;
import vn.muadam.reporting.AuditQuery;
import vn.muadam.reporting.AuditSearchService;
import vn.muadam.reporting.ListPage;
import vn.muadam.reporting.UnitName;
import vn.muadam.shared.VietnamTime;

/** Backs /reporting/manage/audit.xhtml: who did what, by unit, person, act and days; the last 30 days unless asked. */
@Named
@RequestScoped
public class AuditView {

    private static final int PAGE_SIZE = 50;
    private static final int DAYS = 30;

    /** Every act that any capability writes down; a test compares them. */
    static final List<String> ACTS = List.of(
            "account-claimed",
            "account-recovered",
            "account-recovered-by-phone",
            "answer-marked",
            "answer-remarked",
            "attendance-taken",
            "certificate-revoked",
            "completion-declared",
            "completion-taken-back",
            "consent-given",
            "consent-withdrawn",
            "contact-removed",
            "contact-written",
            "course-published",
            "course-reviewed",
            "data-answered",
            "data-asked",
            "data-copied",
            "data-erased",
            "device-ended",
            "file-saved",
            "first-administrator-created",
            "help-begun",
            "help-ended",
            "identity-linked",
            "identity-unlinked",
            "name-confirmed",
            "obligation-extended",
            "obligation-renewed",
            "obligation-waived",
            "other-devices-ended",
            "people-merged",
            "people-unmerged",
            "person-corrected",
            "practice-confirmed",
            "practice-returned",
            "programme-composed",
            "programme-discarded",
            "programme-opened",
            "programme-retired",
            "quiz-override-given",
            "quiz-override-withdrawn",
            "quiz-results-released",
            "recovery-code-used",
            "recovery-codes-renewed",
            "regrade-applied",
            "requirement-decided",
            "requirement-withdrawn",
            "role-granted",
            "role-revoked",
            "roster-applied",
            "roster-reverted",
            "roster-uploaded",
            "run-admitted",
            "run-closed",
            "run-declined",
            "run-list-uploaded",
            "run-listed",
            "run-planned",
            "second-step-ended",
            "second-step-reset",
            "second-step-set-up",
            "session-cancelled",
            "session-planned",
            "shared-device-ended",
            "shared-device-opened",
            "slip-printed",
            "team-counts",
            "team-described",
            "team-dissolved",
            "team-founded",
            "team-handed-over",
            "team-reconstituted",
            "teams-relabelled",
            "unit-alias-written",
            "unit-change-applied",
            "unit-change-drafted",
            "unit-change-saved",
            "unit-change-scheduled",
            "unit-change-undone",
            "unit-change-unscheduled");

    @Inject
    private AuditSearchService auditSearch;

    @Inject
    private ReportAddress address;

    @Inject
    private Clock clock;

    private @Nullable AuditPage page;
    private @Nullable List<UnitName> choices;

    /** Asks before the page begins, so that whoever may not see it finds nothing. */
    public void load() {
        getLines();
    }

    public List<AuditLine> getLines() {
        return page().lines();
    }

    public boolean isFound() {
        return !getLines().isEmpty();
    }

    private AuditPage page() {
        if (page == null) {
            AuditQuery query = new AuditQuery(
                    address.unit(),
                    address.search(),
                    getAct(),
                    day("from", today().minusDays(DAYS)),
                    day("until", today()));
            page = auditSearch.find(query, new ListPage((address.page() - 1) * PAGE_SIZE, PAGE_SIZE));
        }
        return page;
    }

    public List<UnitName> getChoices() {
        if (choices == null) {
            choices = auditSearch.choices(address.unit());
        }
        return choices;
    }

    public List<String> getActs() {
        return ACTS;
    }

    public String getUnit() {
        return address.text("unit");
    }

    public String getAct() {
        return ACTS.contains(address.text("act")) ? address.text("act") : "";
    }

    public String getSearch() {
        return address.search();
    }

    public String getFrom() {
        return day("from", today().minusDays(DAYS)).toString();
    }

    public String getUntil() {
        return day("until", today()).toString();
    }

    public String getPreviousPage() {
        return address.page() == 1 ? "" : address.with(Map.of("page", "" + (address.page() - 1)));
    }

    public String getNextPage() {
        return page().more() ? address.with(Map.of("page", "" + (address.page() + 1))) : "";
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }

    /** The browser's own field sends a day or nothing; whatever else stands in an address counts as nothing. */
    private LocalDate day(String name, LocalDate otherwise) {
        try {
            return address.text(name).isEmpty() ? otherwise : LocalDate.parse(address.text(name));
        } catch (DateTimeParseException e) {
            return otherwise;
        }
    }
}
