package vn.muadam.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keys that one part of the outline uses for another. They can be looked up only when all of it has been read. */
final class OutlineReferences {

    /** What a reference must lead to; anything is an activity of any kind or a question. */
    enum Target {
        LESSON,
        QUIZ,
        GRADED_QUIZ,
        ANYTHING
    }

    /** One use of a key. */
    record Reference(Target target, YamlValue value) {}

    private final List<Reference> references = new ArrayList<>();

    void add(Target target, YamlValue value) {
        references.add(new Reference(target, value));
    }

    void check(List<PackagedActivity> activities, Set<String> questionKeys) {
        Map<String, PackagedActivity> byKey = new HashMap<>();
        activities.forEach(activity -> byKey.putIfAbsent(activity.head().key(), activity));
        for (Reference reference : references) {
            String key = reference.value().word().orElse("");
            PackagedActivity activity = byKey.get(key);
            boolean question = reference.target() == Target.ANYTHING && questionKeys.contains(key);
            if (!question && (activity == null || !fits(activity, reference.target()))) {
                report(reference, key);
            }
        }
    }

    private static boolean fits(PackagedActivity activity, Target target) {
        return switch (target) {
            case ANYTHING -> true;
            case LESSON -> activity instanceof PackagedActivity.Lesson;
            case QUIZ -> activity instanceof PackagedActivity.Quiz;
            case GRADED_QUIZ ->
                activity instanceof PackagedActivity.Quiz quiz
                        && quiz.rules().passMark().isPresent();
        };
    }

    private static void report(Reference reference, String key) {
        String message = switch (reference.target()) {
            case ANYTHING -> "fault.value-bad.renamed";
            case LESSON -> "fault.value-bad.no-lesson";
            case QUIZ -> "fault.value-bad.no-quiz";
            case GRADED_QUIZ -> "fault.value-bad.no-graded-quiz";
        };
        reference.value().bad(message, false, key);
    }
}
