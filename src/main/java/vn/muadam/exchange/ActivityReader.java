package vn.muadam.exchange;

import java.util.List;
import java.util.Optional;

/** Reads one activity, its own keys first and then the defaults of its kind. */
final class ActivityReader {

    private static final int MOST_MINUTES = 1_440;
    private static final String LESSON_FILE = "lessons/[^/]+\\.md";
    private static final String SURVEY_FILE = "surveys/[^/]+\\.yaml";

    private final YamlMapping activity;
    private final ActivityKind kind;
    private final OutlineReferences references;

    ActivityReader(YamlMapping activity, ActivityKind kind, OutlineReferences references) {
        this.activity = activity;
        this.kind = kind;
        this.references = references;
    }

    /** The activity; empty when the mapping that makes it one of its kind is missing, which is reported. */
    Optional<PackagedActivity> read() {
        PackagedActivity.Head head = head();
        return switch (kind) {
            case LESSON ->
                Optional.of(new PackagedActivity.Lesson(
                        head, source(LESSON_FILE, "fault.file-unsafe.source"), activity.at("source")));
            case SURVEY ->
                Optional.of(new PackagedActivity.Survey(
                        head, source(SURVEY_FILE, "fault.file-unsafe.survey"), activity.at("source")));
            case QUIZ ->
                inner().map(inner -> new PackagedActivity.Quiz(head, new QuizRulesReader(inner, references).read()));
            case PRACTICE -> inner().map(inner -> practice(head, inner));
            case MEETING -> inner().map(inner -> meeting(head, inner));
        };
    }

    private PackagedActivity.Head head() {
        return new PackagedActivity.Head(
                activity.find("key").flatMap(YamlValue::word).orElse(""),
                activity.text("title", 70),
                activity.number("minutes", 1, MOST_MINUTES),
                activity.flag("required", true),
                conditions(),
                activity.find("audience")
                        .map(value -> value.choices(CourseOutline.Audience.class))
                        .orElse(List.of()),
                activity.at("key"));
    }

    private List<PackagedActivity.Condition> conditions() {
        Optional<YamlValue> value = activity.find("complete_when");
        if (value.isEmpty()) {
            return List.of(kind.conditions().get(0));
        }
        List<PackagedActivity.Condition> conditions = value.get().choices(PackagedActivity.Condition.class);
        for (PackagedActivity.Condition condition : conditions) {
            if (!kind.conditions().contains(condition)) {
                value.get().bad("fault.value-bad.condition", condition, YamlValue.wordOf(condition), kind.word());
            }
        }
        return conditions;
    }

    private String source(String form, String messageKey) {
        return activity.require("source")
                .map(value -> {
                    String path = value.text();
                    boolean good = path.isEmpty() || (Keys.isPath(path) && path.matches(form));
                    return good ? path : value.bad(messageKey, "", path);
                })
                .orElse("");
    }

    /** The mapping that bears the kind's name; what it lacks is looked up in the defaults, which are written flat. */
    private Optional<YamlMapping> inner() {
        Optional<YamlMapping> inner = activity.require(kind.word()).flatMap(YamlValue::mapping);
        inner.ifPresent(mapping -> mapping.allow(kind.innerKeys()));
        return inner.map(mapping -> activity.defaults().map(mapping::orElse).orElse(mapping));
    }

    private static PackagedActivity.Practice practice(PackagedActivity.Head head, YamlMapping practice) {
        return new PackagedActivity.Practice(
                head,
                practice.text("task", 2_000),
                practice.number("count", 1, 1_000),
                practice.text("unit", 40),
                practice.choice("evidence", PackagedActivity.Evidence.NONE),
                practice.choice("confirm_by", PackagedActivity.ConfirmedBy.SELF));
    }

    private PackagedActivity.Meeting meeting(PackagedActivity.Head head, YamlMapping meeting) {
        Optional<YamlValue> groupQuiz = meeting.find("group_quiz");
        groupQuiz.ifPresent(value -> references.add(OutlineReferences.Target.QUIZ, value));
        meeting.items("credits").forEach(item -> references.add(OutlineReferences.Target.LESSON, item));
        return new PackagedActivity.Meeting(
                head,
                meeting.number("min_people", 1, 1_000),
                meeting.texts("agenda", 1, 20),
                groupQuiz.map(YamlValue::key),
                meeting.keys("credits"));
    }
}
