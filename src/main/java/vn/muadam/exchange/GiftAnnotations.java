package vn.muadam.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.muadam.quiz.JudgedTerms;
import vn.muadam.quiz.Rubric;

/**
 * What the comment lines right above a question say: its stable key, its tags, its difficulty. They are comments, so
 * that Moodle and every other reader of GIFT can pass over what it does not know.
 */
record GiftAnnotations(
        String key,
        List<String> tags,
        Optional<Integer> difficulty,
        boolean shuffle,
        boolean fold,
        Type type,
        Optional<Integer> limit,
        Rubric rubric) {

    private static final Pattern ANNOTATION = Pattern.compile("\\[([a-z]+):([^\\[\\]]*)]");
    private static final Set<String> KNOWN =
            Set.of("id", "tag", "difficulty", "shuffle", "fold", "type", "limit", "criterion", "level");
    private static final Pattern DIFFICULTY_TAG = Pattern.compile("difficulty-([1-3])");

    /** A kind that GIFT has no signs for; without the annotation other readers take it for the nearest that it has. */
    enum Type {
        /** As the signs say. */
        SIGNS,
        ORDERING,
        BLANKS,
        /** With a model answer; without one, GIFT has a sign for it. */
        ESSAY,
        PHOTO
    }

    /** A comment line and its number. */
    record Line(int number, String text) {}

    static GiftAnnotations of(List<Line> lines, FileFaults faults) {
        Builder builder = new Builder(faults);
        for (Line line : lines) {
            Matcher matcher = ANNOTATION.matcher(line.text());
            while (matcher.find()) {
                Position at = new Position(line.number(), matcher.start() + 1);
                builder.add(matcher.group(1), matcher.group(2).strip(), at);
            }
        }
        return builder.build();
    }

    /** Takes up one annotation after the other. */
    private static final class Builder {

        private final FileFaults faults;
        private final List<String> tags = new ArrayList<>();
        private String key = "";
        private Optional<Integer> difficulty = Optional.empty();
        private boolean shuffle = true;
        private boolean fold;
        private Type type = Type.SIGNS;
        private Optional<Integer> limit = Optional.empty();
        private final RubricBuilder rubric;

        Builder(FileFaults faults) {
            this.faults = faults;
            this.rubric = new RubricBuilder(faults);
        }

        void add(String name, String value, Position at) {
            switch (name) {
                case "id" -> key = key(value, at);
                case "tag" -> addTag(value, at);
                case "difficulty" -> addDifficulty(value, at);
                case "shuffle" -> shuffle = !isWord(value, "no", name, at);
                case "limit" -> addLimit(value, at);
                case "criterion" -> rubric.addCriterion(value, at);
                case "level" -> rubric.addLevel(value, at);
                case "type" -> type = type(value, at);
                case "fold" -> fold = isWord(value, "yes", name, at);
                default ->
                    Nearest.to(name, KNOWN)
                            .ifPresentOrElse(
                                    nearest -> faults.add(at, "fault.key-unknown.nearest", name, nearest),
                                    () -> faults.add(at, "fault.key-unknown", name));
            }
        }

        private String key(String value, Position at) {
            if (!Keys.isKey(value)) {
                faults.add(at, "fault.value-bad.key", "id", value);
            }
            return value;
        }

        private void addTag(String value, Position at) {
            Matcher matcher = DIFFICULTY_TAG.matcher(value);
            if (matcher.matches()) {
                difficulty = Optional.of(Integer.valueOf(matcher.group(1)));
            } else {
                tags.add(key(value, at));
            }
        }

        private void addDifficulty(String value, Position at) {
            if (value.matches("[1-3]")) {
                difficulty = Optional.of(Integer.valueOf(value));
            } else {
                faults.add(at, "fault.value-bad.number", "difficulty", 1, 3);
            }
        }

        private void addLimit(String value, Position at) {
            int most = value.matches("\\d{1,5}") ? Integer.parseInt(value) : 0;
            if (most < JudgedTerms.FEWEST_CHARACTERS || most > JudgedTerms.MOST_CHARACTERS) {
                faults.add(
                        at,
                        "fault.value-bad.number",
                        "limit",
                        JudgedTerms.FEWEST_CHARACTERS,
                        JudgedTerms.MOST_CHARACTERS);
            }
            limit = Optional.of(most);
        }

        private Type type(String value, Position at) {
            return switch (value) {
                case "ordering" -> Type.ORDERING;
                case "blanks" -> Type.BLANKS;
                case "essay" -> Type.ESSAY;
                case "photo" -> Type.PHOTO;
                default -> {
                    faults.add(at, "fault.value-bad.choice", "type", value, "ordering, blanks, essay, photo");
                    yield Type.SIGNS;
                }
            };
        }

        private boolean isWord(String value, String word, String name, Position at) {
            if (!value.equals(word)) {
                faults.add(at, "fault.value-bad.choice", name, value, word);
            }
            return value.equals(word);
        }

        GiftAnnotations build() {
            return new GiftAnnotations(key, List.copyOf(tags), difficulty, shuffle, fold, type, limit, rubric.build());
        }
    }
}
