package vn.muadam.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/** Reads {@code course.yaml}. Whatever is wrong is reported; the outline is then as complete as it can be. */
final class OutlineReader {

    private static final int FORMAT = 1;
    private static final List<String> KEYS = List.of(
            "format",
            "key",
            "version",
            "title",
            "short_title",
            "title_en",
            "summary",
            "language",
            "translation_of",
            "licence",
            "attribution",
            "audience",
            "skill_group",
            "objectives",
            "minutes",
            "prerequisites",
            "order",
            "reviewed",
            "variables",
            "completion",
            "certificate",
            "defaults",
            "sections",
            "renamed",
            "retired");

    private final String folderName;
    private final FileFaults faults;
    private final OutlineReferences references = new OutlineReferences();

    OutlineReader(String folderName, FileFaults faults) {
        this.folderName = folderName;
        this.faults = faults;
    }

    /** The outline; empty when the file is not YAML or no mapping at all. */
    Optional<CourseOutline> read(String text) {
        return YamlDocument.read(text, faults).flatMap(root -> {
            if (root instanceof MappingNode mapping) {
                return Optional.of(outline(new YamlMapping(mapping, Position.START, faults)));
            }
            faults.addForWholeFile("fault.yaml-syntax.root");
            return Optional.empty();
        });
    }

    /** Looks up what the outline refers to, once the questions are known too. */
    void checkReferences(CourseOutline outline, Set<String> questionKeys) {
        references.check(outline.activities(), questionKeys);
    }

    private CourseOutline outline(YamlMapping root) {
        root.allow(KEYS);
        checkFormat(root);
        CourseRulesReader rules = new CourseRulesReader(root, faults, references);
        CourseOutline outline = new CourseOutline(
                new DescriptionReader(root, folderName).read(),
                root.choice("order", CourseOutline.Order.FREE),
                rules.reviewed(),
                rules.variables(),
                rules.completion(),
                rules.certificate(),
                new SectionsReader(root, faults, references).read(),
                renamed(root),
                root.keys("retired"));
        new OutlineChecks(outline, root, faults).check();
        return outline;
    }

    private static void checkFormat(YamlMapping root) {
        root.require("format").ifPresent(value -> {
            if (value.number(1, Integer.MAX_VALUE) > FORMAT) {
                value.bad("fault.value-bad.format", FORMAT, FORMAT);
            }
        });
    }

    private Map<String, String> renamed(YamlMapping root) {
        Map<String, String> renamed = new LinkedHashMap<>();
        root.mapping("renamed").ifPresent(mapping -> {
            for (String old : mapping.keys()) {
                mapping.find(old).ifPresent(value -> references.add(OutlineReferences.Target.ANYTHING, value));
                renamed.put(old, mapping.key(old));
            }
        });
        return renamed;
    }
}
