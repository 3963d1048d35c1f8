package vn.muadam.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All questions of a package, from all its GIFT files. */
final class QuestionBank {

    private static final String LESSON_TAG = "bai-";

    private final Set<String> keys = new HashSet<>();
    private final List<Entry> entries = new ArrayList<>();

    /** A question and where its faults are reported. */
    private record Entry(GiftQuestion question, FileFaults faults) {}

    /** Takes up what a file holds; a key that another question has is reported. */
    void add(GiftParser.Parsed parsed, FileFaults faults) {
        for (GiftQuestion question : parsed.questions()) {
            entries.add(new Entry(question, faults));
            if (!question.key().isEmpty() && !keys.add(question.key())) {
                faults.add(question.at(), "fault.key-duplicate.question", question.key());
            }
        }
        keys.addAll(parsed.unreadableKeys());
    }

    /** Checks that every category begins with the key of the course. */
    void checkCategories(String courseKey) {
        for (Entry entry : entries) {
            String category = entry.question().category();
            boolean ofCourse = category.equals(courseKey) || category.startsWith(courseKey + "/");
            if (!category.isEmpty() && !ofCourse) {
                entry.faults().add(entry.question().at(), "fault.category-bad.course", category, courseKey);
            }
        }
    }

    /** Checks what only the outline can tell: keys that are history, and the lessons that first tags name. */
    void checkAgainst(CourseOutline outline) {
        Set<String> lessons = outline.lessonKeys();
        for (Entry entry : entries) {
            GiftQuestion question = entry.question();
            String key = question.key();
            if (outline.retired().contains(key) || outline.renamed().containsKey(key)) {
                entry.faults().add(question.at(), "fault.key-reused", key);
            }
            question.tags().stream()
                    .limit(1)
                    .filter(tag -> tag.startsWith(LESSON_TAG))
                    .filter(tag -> !lessons.contains(tag.substring(LESSON_TAG.length())))
                    .forEach(tag -> entry.faults().add(question.at(), "fault.link-unknown.tag", tag));
        }
    }

    /** The keys in use, those of questions that could not be read among them. */
    Set<String> keys() {
        return Set.copyOf(keys);
    }

    /** The keys of those that only a person can mark. */
    Set<String> markedByHand() {
        return entries.stream()
                .map(Entry::question)
                .filter(question -> question.answers() instanceof GiftAnswers.Essay
                        || question.answers() instanceof GiftAnswers.Photo)
                .map(GiftQuestion::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The questions in the order of their keys: in which file they stand does not matter. */
    List<GiftQuestion> questions() {
        return entries.stream()
                .map(Entry::question)
                .sorted(Comparator.comparing(GiftQuestion::key))
                .toList();
    }
}
