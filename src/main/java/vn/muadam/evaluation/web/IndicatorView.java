package vn.muadam.evaluation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import vn.muadam.evaluation.EvaluationService;
import vn.muadam.evaluation.IndicatorExplanation;
import vn.muadam.organisation.UnitId;

/** Backs /evaluation/indicator.xhtml: the formula behind one value, and the names behind the formula. */
@Named
@RequestScoped
public class IndicatorView {

    @Inject
    private EvaluationService evaluationService;

    private long team;
    private String criterion = "";
    private @Nullable IndicatorExplanation explanation;

    public void load() {
        explanation = evaluationService.explain(new UnitId(team), criterion);
    }

    public @Nullable IndicatorExplanation getExplanation() {
        return explanation;
    }

    public long getTeam() {
        return team;
    }

    public void setTeam(long team) {
        this.team = team;
    }

    public String getCriterion() {
        return criterion;
    }

    public void setCriterion(@Nullable String criterion) {
        this.criterion = criterion == null ? "" : criterion;
    }
}
