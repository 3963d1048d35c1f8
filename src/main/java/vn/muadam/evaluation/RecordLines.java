package vn.muadam.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.muadam.evaluation.EvaluationRecord.Group;
import vn.muadam.evaluation.EvaluationRecord.Line;

/** Lays a record's criteria out in their groups, each with what the team has in it. */
final class RecordLines {

    private RecordLines() {}

    static List<Group> grouped(TeamEvaluation evaluation) {
        Map<String, List<Criterion>> byGroup = new LinkedHashMap<>();
        for (Criterion criterion : evaluation.getPeriod().getCriteriaSet().getCriteria()) {
            byGroup.computeIfAbsent(criterion.getGroupCode(), code -> new ArrayList<>())
                    .add(criterion);
        }
        return byGroup.values().stream()
                .map(criteria -> group(evaluation, criteria))
                .toList();
    }

    private static Group group(TeamEvaluation evaluation, List<Criterion> criteria) {
        BigDecimal maximum = criteria.stream().map(Criterion::getMaxPoints).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Group(
                criteria.get(0).getGroupCode(),
                criteria.get(0).getGroupTitle(),
                maximum,
                criteria.stream().map(criterion -> line(evaluation, criterion)).toList());
    }

    private static Line line(TeamEvaluation evaluation, Criterion criterion) {
        Optional<IndicatorScore> score = evaluation.findScore(criterion);
        return new Line(
                criterion.getCode(),
                criterion.getTitle(),
                criterion.getMaxPoints(),
                criterion.getHowComputed(),
                score.map(IndicatorScore::getPoints).orElse(null),
                score.map(IndicatorScore::isApplicable).orElse(true),
                score.isPresent());
    }
}
