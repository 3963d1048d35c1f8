package vn.muadam.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads the rules of a course: its review, its variables, and what completes and certifies it. */
final class CourseRulesReader {

    private static final Pattern VARIABLE = Pattern.compile("[a-z][a-z0-9_]{0,39}");

    private final YamlMapping root;
    private final FileFaults faults;
    private final OutlineReferences references;

    CourseRulesReader(YamlMapping root, FileFaults faults, OutlineReferences references) {
        this.root = root;
        this.faults = faults;
        this.references = references;
    }

    Optional<CourseOutline.Review> reviewed() {
        Optional<YamlValue> value = root.require("reviewed");
        if (value.filter(YamlValue::isNull).isPresent()) {
            faults.add(root.at("reviewed"), "fault.review-missing");
            return Optional.empty();
        }
        return value.flatMap(YamlValue::mapping).flatMap(review -> {
            review.allow(List.of("by", "date"));
            String by = review.text("by", 200);
            return review.require("date").flatMap(YamlValue::date).map(date -> new CourseOutline.Review(by, date));
        });
    }

    Map<String, CourseOutline.Variable> variables() {
        Map<String, CourseOutline.Variable> variables = new LinkedHashMap<>();
        root.mapping("variables").ifPresent(mapping -> {
            for (String name : mapping.keys()) {
                mapping.find(name).flatMap(value -> variable(name, value)).ifPresent(it -> variables.put(name, it));
            }
        });
        return variables;
    }

    private static Optional<CourseOutline.Variable> variable(String name, YamlValue value) {
        if (!VARIABLE.matcher(name).matches()) {
            value.bad("fault.value-bad.variable-name", name);
        }
        return value.mapping().map(variable -> {
            variable.allow(List.of("label", "default"));
            return new CourseOutline.Variable(variable.text("label", 90), variable.text("default", 300));
        });
    }

    CourseOutline.Completion completion() {
        OptionalInt count = root.require("completion")
                .flatMap(YamlValue::mapping)
                .map(CourseRulesReader::completionCount)
                .orElse(OptionalInt.empty());
        return new CourseOutline.Completion(count);
    }

    private static OptionalInt completionCount(YamlMapping completion) {
        completion.allow(List.of("rule", "count"));
        Optional<CompletionRule> rule = completion.require("rule").flatMap(value -> value.choice(CompletionRule.class));
        return rule.filter(CompletionRule.AT_LEAST::equals).isPresent()
                ? OptionalInt.of(completion.number("count", 1, 1_000))
                : OptionalInt.empty();
    }

    CourseOutline.Certificate certificate() {
        return root.mapping("certificate")
                .map(this::certificate)
                .orElse(new CourseOutline.Certificate(false, List.of(), OptionalInt.empty()));
    }

    private CourseOutline.Certificate certificate(YamlMapping certificate) {
        certificate.allow(List.of("issue", "requires", "validity_months"));
        certificate.items("requires").forEach(item -> references.add(OutlineReferences.Target.GRADED_QUIZ, item));
        return new CourseOutline.Certificate(
                certificate.require("issue").map(YamlValue::flag).orElse(false),
                certificate.keys("requires"),
                certificate.limit("validity_months", "none", 1_200, OptionalInt.empty()));
    }

    /** How required activities add up to a completed course. */
    private enum CompletionRule {
        ALL_REQUIRED,
        AT_LEAST
    }
}
