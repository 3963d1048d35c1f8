package vn.muadam.evaluation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import vn.muadam.evaluation.EvaluationRecord;
import vn.muadam.evaluation.EvaluationService;
import vn.muadam.organisation.UnitId;

/** Backs /evaluation/record.xhtml: a team's record, every computed value a link to what is behind it. */
@Named
@RequestScoped
public class RecordView {

    @Inject
    private EvaluationService evaluationService;

    private long team;
    private @Nullable EvaluationRecord record;

    public void load() {
        record = evaluationService.getRecord(new UnitId(team));
    }

    public @Nullable EvaluationRecord getRecord() {
        return record;
    }

    public long getTeam() {
        return team;
    }

    public void setTeam(long team) {
        this.team = team;
    }
}
