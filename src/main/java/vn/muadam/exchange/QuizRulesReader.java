package vn.muadam.exchange;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the {@code quiz:} part of an activity. */
final class QuizRulesReader {

    private static final int USUAL_PASS_MARK = 80;
    private static final int USUAL_WAIT = 10;
    private static final int MOST = 10_000;
    private static final int MOST_DRAWS = 50;
    private static final List<String> DRAW_KEYS = List.of("question", "category", "tag", "difficulty", "count", "deep");

    private static final int MOST_BANDS = 10;
    private static final int LONGEST_FEEDBACK = 600;
    private static final int MOST_LESSONS = 8;

    private final YamlMapping quiz;
    private final OutlineReferences references;

    QuizRulesReader(YamlMapping quiz, OutlineReferences references) {
        this.quiz = quiz;
        this.references = references;
    }

    QuizRules read() {
        return new QuizRules(
                quiz.require("purpose")
                        .flatMap(value -> value.choice(QuizRules.Purpose.class))
                        .orElse(QuizRules.Purpose.PRACTICE),
                draws(),
                quiz.limit("pass_mark", "none", 100, OptionalInt.of(USUAL_PASS_MARK)),
                quiz.limit("attempts", "unlimited", MOST, OptionalInt.empty()),
                quiz.find("wait_minutes").map(value -> value.number(0, MOST)).orElse(USUAL_WAIT),
                quiz.choice("grading", QuizRules.Grading.HIGHEST),
                quiz.limit("time_limit_minutes", "none", MOST, OptionalInt.empty()),
                shuffle(),
                quiz.choice("scoring", QuizRules.Scoring.PER_OPTION),
                quiz.choice("review", QuizRules.ReviewStyle.PRACTICE),
                quiz.find("feedback").map(this::bands).orElse(List.of()));
    }

    private List<QuizRules.Band> bands(YamlValue value) {
        List<YamlValue> items = value.items();
        if (items.size() > MOST_BANDS) {
            value.bad("fault.value-bad.count", false, 1, MOST_BANDS, items.size());
        }
        List<QuizRules.Band> bands = items.stream()
                .limit(MOST_BANDS)
                .flatMap(item -> item.mapping().map(this::band).stream())
                .toList();
        if (bands.stream().map(QuizRules.Band::from).distinct().count() < bands.size()) {
            value.bad("fault.value-bad.band-twice", false);
        }
        return bands;
    }

    private QuizRules.Band band(YamlMapping band) {
        band.allow(List.of("from", "text", "read"));
        List<YamlValue> lessons =
                band.items("read").stream().limit(MOST_LESSONS).toList();
        lessons.forEach(lesson -> references.add(OutlineReferences.Target.LESSON, lesson));
        return new QuizRules.Band(
                band.number("from", 0, 100),
                band.text("text", LONGEST_FEEDBACK),
                lessons.stream().map(YamlValue::key).toList(),
                band.at());
    }

    private Set<QuizRules.Shuffle> shuffle() {
        return quiz.find("shuffle")
                .map(value -> Set.copyOf(value.choices(QuizRules.Shuffle.class)))
                .orElse(Set.of(QuizRules.Shuffle.values()));
    }

    private List<QuizRules.Draw> draws() {
        Optional<YamlValue> value = quiz.require("draw");
        List<YamlValue> items = value.map(YamlValue::items).orElse(List.of());
        value.filter(YamlValue::isList)
                .filter(list -> items.isEmpty() || items.size() > MOST_DRAWS)
                .ifPresent(list -> list.bad("fault.value-bad.count", false, 1, MOST_DRAWS, items.size()));
        return items.stream()
                .limit(MOST_DRAWS)
                .flatMap(item -> item.mapping().map(QuizRulesReader::draw).stream())
                .toList();
    }

    private static QuizRules.Draw draw(YamlMapping draw) {
        draw.allow(DRAW_KEYS);
        Optional<String> question = draw.find("question").map(YamlValue::key);
        if (question.isPresent()) {
            draw.allow(List.of("question"));
            return new QuizRules.Draw(question, "", Optional.empty(), Set.of(), 1, false, draw.at());
        }
        return new QuizRules.Draw(
                question,
                draw.text("category", 200),
                draw.find("tag").map(YamlValue::key),
                draw.find("difficulty").map(QuizRulesReader::difficulties).orElse(Set.of()),
                draw.number("count", 1, 1_000),
                draw.flag("deep", false),
                draw.at());
    }

    /** One difficulty or a list of them. */
    private static Set<Integer> difficulties(YamlValue value) {
        List<YamlValue> values = value.isList() ? value.items() : List.of(value);
        return values.stream().map(item -> item.number(1, 3)).collect(Collectors.toUnmodifiableSet());
    }
}
