package vn.muadam.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.muadam.course.ActivityId;
import vn.muadam.survey.ItemKind;
import vn.muadam.survey.SurveyDraft;

/** Turns the surveys of a package into forms for the activities that were stored for them. */
final class SurveyDrafting {

    private SurveyDrafting() {}

    static List<SurveyDraft> drafts(CoursePackage course, Map<String, ActivityId> activities) {
        Map<String, PackagedSurvey> bySource =
                course.surveys().stream().collect(Collectors.toMap(PackagedSurvey::source, Function.identity()));
        List<SurveyDraft> drafts = new ArrayList<>();
        for (PackagedActivity activity : course.outline().activities()) {
            if (activity instanceof PackagedActivity.Survey survey) {
                PackagedSurvey form = Objects.requireNonNull(bySource.get(survey.source()));
                drafts.add(draft(
                        form,
                        Objects.requireNonNull(activities.get(survey.head().key()))));
            }
        }
        return drafts;
    }

    private static SurveyDraft draft(PackagedSurvey form, ActivityId activity) {
        return new SurveyDraft(
                activity,
                form.anonymous(),
                form.intro().orElse(null),
                form.items().stream().map(SurveyDrafting::item).toList());
    }

    private static SurveyDraft.Item item(PackagedSurvey.Item item) {
        return new SurveyDraft.Item(
                item.key(),
                ItemKind.valueOf(item.kind().name()),
                item.ask(),
                item.required(),
                item.low(),
                item.high(),
                item.options());
    }
}
