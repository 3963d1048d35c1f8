package vn.muadam.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which options are right, read from the course package itself: a question is known by the options that it offers. */
final class AnswerKey {

    private static final Pattern QUESTION =
            Pattern.compile("^::.*?\\{\\n(.*?)^\\}", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern OPTION =
            Pattern.compile("^([=~])(?:%(-?[\\d.]+)%)?(.*?)(?:(?<!\\\\)#.*)?$", Pattern.MULTILINE);

    private final Map<Set<String>, Set<String>> rightByOptions = new HashMap<>();

    private AnswerKey() {}

    static AnswerKey ofCourse(String course) throws IOException {
        AnswerKey key = new AnswerKey();
        try (Stream<Path> files = Files.list(Path.of("courses", course, "quizzes"))) {
            for (Path file : files.toList()) {
                QUESTION.matcher(Files.readString(file)).results().forEach(question -> key.add(question.group(1)));
            }
        }
        return key;
    }

    /** The right ones among the options that a page shows. */
    List<String> right(List<String> shown) {
        Set<String> right = rightByOptions.get(Set.copyOf(shown));
        if (right == null) {
            throw new IllegalStateException("No question of the course offers " + shown);
        }
        return shown.stream().filter(right::contains).toList();
    }

    /** An option that is wrong. */
    String wrong(List<String> shown) {
        List<String> wrong = new ArrayList<>(shown);
        wrong.removeAll(right(shown));
        return wrong.get(0);
    }

    private void add(String options) {
        Map<String, Boolean> byText = new HashMap<>();
        Matcher option = OPTION.matcher(options);
        while (option.find()) {
            boolean right = option.group(1).equals("=") || isPositive(option.group(2));
            byText.put(option.group(3).strip().replaceAll("\\\\(.)", "$1"), right);
        }
        rightByOptions.put(
                Set.copyOf(byText.keySet()),
                byText.entrySet().stream()
                        .filter(Map.Entry::getValue)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static boolean isPositive(String weight) {
        return weight != null && !weight.startsWith("-");
    }
}
