package vn.muadam.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The kinds of activities, with the keys and conditions that each knows. */
enum ActivityKind {
    LESSON,
    QUIZ,
    PRACTICE,
    MEETING,
    SURVEY;

    private static final List<String> HEAD =
            List.of("key", "kind", "title", "minutes", "required", "complete_when", "audience");

    static List<String> words() {
        return Arrays.stream(values()).map(ActivityKind::word).toList();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The keys of an activity of this kind. */
    List<String> keys() {
        String own = this == LESSON || this == SURVEY ? "source" : word();
        return Stream.concat(HEAD.stream(), Stream.of(own)).toList();
    }

    /** The keys of the mapping that bears the kind's name, as {@code quiz:} in a quiz. */
    List<String> innerKeys() {
        return switch (this) {
            case LESSON, SURVEY -> List.of();
            case QUIZ ->
                List.of(
                        "purpose",
                        "draw",
                        "pass_mark",
                        "attempts",
                        "wait_minutes",
                        "grading",
                        "time_limit_minutes",
                        "shuffle",
                        "scoring",
                        "review",
                        "feedback");
            case PRACTICE -> List.of("task", "count", "unit", "evidence", "confirm_by");
            case MEETING -> List.of("min_people", "agenda", "group_quiz", "credits");
        };
    }

    /** What may be set for all activities of the kind: rules, but nothing that tells one activity from another. */
    List<String> defaultKeys() {
        List<String> shared = List.of("minutes", "required", "complete_when", "audience");
        return Stream.concat(shared.stream(), innerKeys().stream()).toList();
    }

    /** The conditions that can complete such an activity, the plainest first: it holds when the author says nothing. */
    List<PackagedActivity.Condition> conditions() {
        return switch (this) {
            case LESSON ->
                List.of(
                        PackagedActivity.Condition.OPENED,
                        PackagedActivity.Condition.CHECKED,
                        PackagedActivity.Condition.MARKED);
            case QUIZ -> List.of(PackagedActivity.Condition.SUBMITTED, PackagedActivity.Condition.PASSED);
            case PRACTICE -> List.of(PackagedActivity.Condition.CONFIRMED);
            case MEETING -> List.of(PackagedActivity.Condition.ATTENDED);
            case SURVEY -> List.of(PackagedActivity.Condition.SUBMITTED);
        };
    }
}
