package vn.muadam.roster.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.HomeOrganisation;
import vn.muadam.identity.TeamRole;
import vn.muadam.job.Job;
import vn.muadam.roster.BatchId;
import vn.muadam.roster.ColumnMapping;
import vn.muadam.roster.Field;
import vn.muadam.roster.ImportBatch;
import vn.muadam.roster.ImportLine;
import vn.muadam.roster.RosterService;
import vn.muadam.roster.Verdict;
import vn.muadam.shared.Messages;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.web.Preferences;

/** Backs /roster/manage/import.xhtml: one list, from what its columns hold to the record and back. */
@Named
@RequestScoped
public class ImportView {

    private static final int PAGE_SIZE = 50;

    @Inject
    private RosterService rosterService;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    private @Nullable Long id;
    private @Nullable Verdict verdict;
    private int pageNumber = 1;
    private @Nullable ImportBatch batch;
    private boolean jobAsked;
    private @Nullable Job job;
    private @Nullable List<ImportLine> lines;

    /** Each button is a form of its own; what it does, the state of the list allows or refuses. */
    public @Nullable String load() {
        getBatch();
        if (!request.getMethod().equals("POST")) {
            return null;
        }
        BatchId own = getBatch().getId();
        switch (String.valueOf(request.getParameter("act"))) {
            case "map" -> rosterService.map(own, chosenColumns());
            case "apply" -> rosterService.apply(own);
            case "revert" -> rosterService.revert(own);
            case "discard" -> {
                rosterService.discard(own);
                return "/roster/manage/imports?faces-redirect=true";
            }
            default -> throw new NotFoundException();
        }
        return "/roster/manage/import?faces-redirect=true&id=" + own;
    }

    private ColumnMapping chosenColumns() {
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        for (int column = 0; column < getBatch().getHeadings().size(); column++) {
            String chosen = request.getParameter("column" + column);
            if (chosen != null && !chosen.isEmpty()) {
                columns.putIfAbsent(Field.valueOf(chosen), column);
            }
        }
        return new ColumnMapping(columns);
    }

    public ImportBatch getBatch() {
        if (batch == null) {
            batch = rosterService.get(new BatchId(id == null ? -1 : id));
        }
        return batch;
    }

    public @Nullable Job getJob() {
        if (!jobAsked) {
            job = rosterService.findJob(getBatch().getId()).orElse(null);
            jobAsked = true;
        }
        return job;
    }

    /** What came of the last job, or why it ended. */
    public String getOutcome() {
        Job last = getJob();
        String outcome =
                last == null ? null : last.outcomeIn(Preferences.of(request).locale());
        return outcome == null ? "" : outcome;
    }

    /** Whether something is being done with it; then the page asks again by itself. */
    public boolean isUnderWay() {
        Job last = getJob();
        return getBatch().getState().isUnderWay()
                || (last != null && !last.getState().isOver());
    }

    public boolean isRevertible() {
        return getBatch().isRevertible(clock.instant());
    }

    public List<Verdict> getVerdicts() {
        return List.of(Verdict.values());
    }

    public Field[] getFields() {
        return Field.values();
    }

    /** What that column holds; empty when nothing of use. */
    public String fieldOf(int column) {
        return getBatch().getMapping().columns().entrySet().stream()
                .filter(pair -> pair.getValue() == column)
                .map(pair -> pair.getKey().name())
                .findFirst()
                .orElse("");
    }

    public List<ImportLine> getLines() {
        if (lines == null) {
            lines = rosterService.findLines(
                    getBatch().getId(), getVerdict(), (getPageNumber() - 1) * PAGE_SIZE, PAGE_SIZE);
        }
        return lines;
    }

    /** A value as people read it: a role in words, and a dash where nothing stands. */
    public String shown(String field, String value) {
        if (value.isEmpty()) {
            return "–";
        }
        Locale locale = Preferences.of(request).locale();
        return switch (field) {
            case "SEX" -> Messages.of(ImportView.class, locale).text("Sex." + value);
            case "TEAM_ROLE" -> Messages.of(TeamRole.class, locale).text("TeamRole." + value);
            case "ORGANISATION" -> Messages.of(HomeOrganisation.class, locale).text("HomeOrganisation." + value);
            default -> value;
        };
    }

    /** The lines shown; at first those that somebody must look at, else the first kind there is. */
    public Verdict getVerdict() {
        if (verdict == null) {
            verdict = getVerdicts().stream()
                    .sorted(java.util.Comparator.comparing(it -> it != Verdict.FAULTY))
                    .filter(it -> getBatch().counts().of(it) > 0)
                    .findFirst()
                    .orElse(Verdict.NEW);
        }
        return verdict;
    }

    public void setVerdict(@Nullable Verdict verdict) {
        this.verdict = verdict;
    }

    public int getPages() {
        return Math.max(1, (getBatch().counts().of(getVerdict()) + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    public int getPageNumber() {
        return Math.min(pageNumber, getPages());
    }

    public void setPageNumber(int pageNumber) {
        this.pageNumber = Math.max(1, pageNumber);
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }
}
