package vn.muadam.reform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.muadam.job.Job;
import vn.muadam.organisation.Descent;
import vn.muadam.organisation.TieKind;
import vn.muadam.organisation.UnitId;
import vn.muadam.organisation.UnitTie;
import vn.muadam.reform.ChangeDecisionService;
import vn.muadam.reform.ChangeId;
import vn.muadam.reform.ChangeService;
import vn.muadam.reform.ChangeState;
import vn.muadam.reform.Finding;
import vn.muadam.reform.Preview;
import vn.muadam.reform.UnitChange;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.VietnamTime;
import vn.muadam.shared.web.Preferences;

/** Backs /reform/manage/change.xhtml: one change, from the draft through its day to what is left to be done. */
@Named
@RequestScoped
public class ChangeView {

    private static final String WAY = "way-";

    @Inject
    private ChangeService changeService;

    @Inject
    private ChangeDecisionService decisions;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    private @Nullable Long id;
    private @Nullable UnitChange change;
    private @Nullable Preview preview;
    private @Nullable List<UnitTie> left;
    private @Nullable List<Descent> descents;
    private boolean jobAsked;
    private @Nullable Job job;

    /** Each button is a form of its own; what it does, the state of the change allows or refuses. */
    public @Nullable String load() {
        ChangeId own = getChange().getId();
        if (!request.getMethod().equals("POST")) {
            return null;
        }
        switch (String.valueOf(request.getParameter("act"))) {
            case "choose" -> decisions.choose(own, chosenWays());
            case "drop" -> decisions.dropLine(own, line());
            case "trust" -> decisions.trustLine(own, line());
            case "schedule" -> decisions.schedule(own);
            case "unschedule" -> decisions.unschedule(own);
            case "undo" -> decisions.undo(own);
            case "discard" -> {
                decisions.discard(own);
                return "/reform/manage/changes?faces-redirect=true";
            }
            default -> throw new NotFoundException();
        }
        return "/reform/manage/change?faces-redirect=true&id=" + own;
    }

    private Map<UnitId, Integer> chosenWays() {
        Map<UnitId, Integer> ways = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(WAY)
                    && name.substring(WAY.length()).matches("\\d{1,18}")
                    && values[0].matches("\\d{1,7}")) {
                ways.put(new UnitId(Long.parseLong(name.substring(WAY.length()))), Integer.parseInt(values[0]));
            }
        });
        return ways;
    }

    private int line() {
        String line = String.valueOf(request.getParameter("line"));
        if (!line.matches("\\d{1,7}")) {
            throw new NotFoundException();
        }
        return Integer.parseInt(line);
    }

    public UnitChange getChange() {
        if (change == null) {
            change = changeService.get(new ChangeId(id == null ? -1 : id));
        }
        return change;
    }

    /** Whether it can be looked through beforehand. */
    public boolean isAhead() {
        ChangeState state = getChange().getState();
        return state == ChangeState.DRAFT || state == ChangeState.SCHEDULED;
    }

    public boolean isDraft() {
        return getChange().getState() == ChangeState.DRAFT;
    }

    /** Whether its day has come, so that it happens as soon as it is scheduled. */
    public boolean isDue() {
        return !getChange().getEffectiveOn().isAfter(VietnamTime.today(clock));
    }

    public boolean isUndoable() {
        return getChange().isUndoable(clock.instant());
    }

    public Preview getPreview() {
        if (preview == null) {
            preview = changeService.preview(getChange().getId());
        }
        return preview;
    }

    public List<Finding> getBlocking() {
        return getPreview().findings().stream()
                .filter(finding -> finding.fault().isBlocking())
                .toList();
    }

    public List<Finding> getNotes() {
        return getPreview().findings().stream()
                .filter(finding -> !finding.fault().isBlocking())
                .toList();
    }

    public TieKind[] getTieKinds() {
        return TieKind.values();
    }

    public List<Descent> getDescents() {
        if (descents == null) {
            descents = changeService.findDescents(getChange().getId());
        }
        return descents;
    }

    public List<UnitTie> getLeft() {
        if (left == null) {
            left = changeService.findLeft(getChange().getId());
        }
        return left;
    }

    public @Nullable Job getJob() {
        if (!jobAsked) {
            job = changeService.findJob(getChange().getId()).orElse(null);
            jobAsked = true;
        }
        return job;
    }

    /** Whether something is being done with it; then the page asks again by itself. */
    public boolean isUnderWay() {
        return getChange().getState().isUnderWay();
    }

    /** What came of the last job, or why it ended. */
    public String getOutcome() {
        Job last = getJob();
        String outcome =
                last == null ? null : last.outcomeIn(Preferences.of(request).locale());
        return outcome == null ? "" : outcome;
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }
}
