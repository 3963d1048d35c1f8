package vn.muadam.exchange;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/** The head of a lesson between two lines of three hyphens, and the line on which the body begins. */
record FrontMatter(YamlMapping values, String body, int bodyLine) {

    private static final String FENCE = "---";

    /** Splits a lesson; empty when it has no readable head, which is reported. */
    static Optional<FrontMatter> split(PackageText file) {
        int end = endOfHead(file.lines());
        if (end < 0) {
            file.faults().addForWholeFile("fault.yaml-syntax.front-matter");
            return Optional.empty();
        }
        // An empty first line in the place of the fence keeps every line of the head at its number.
        String head = "\n" + String.join("\n", file.lines().subList(1, end)) + "\n";
        return YamlDocument.read(head, file.faults()).flatMap(root -> {
            if (root instanceof MappingNode mapping) {
                YamlMapping values = new YamlMapping(mapping, Position.START, file.faults());
                return Optional.of(new FrontMatter(values, bodyOf(file, end), end + 2));
            }
            file.faults().addForWholeFile("fault.yaml-syntax.root");
            return Optional.empty();
        });
    }

    /** The body even of a lesson whose head cannot be read, so that its other faults are found in the same run. */
    static LessonBody body(PackageText file) {
        int end = Math.max(-1, endOfHead(file.lines()));
        return new LessonBody(bodyOf(file, end), end + 2, file.faults());
    }

    private static String bodyOf(PackageText file, int end) {
        return String.join("\n", file.lines().subList(end + 1, file.lines().size())) + "\n";
    }

    private static int endOfHead(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).stripTrailing().equals(FENCE)) {
            return -1;
        }
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).stripTrailing().equals(FENCE)) {
                return i;
            }
        }
        return -1;
    }
}
