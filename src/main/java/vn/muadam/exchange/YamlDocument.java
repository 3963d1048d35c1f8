package vn.muadam.exchange;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * One YAML 1.2 document, as a tree whose parts know their lines. Anchors, tags and deep nesting are refused before the
 * tree is built: an outline needs none, and each is a known way to exhaust a reader.
 */
final class YamlDocument {

    private static final int DEEPEST = 12;

    private final LoadSettings settings;
    private final String text;
    private final FileFaults faults;
    private boolean good = true;

    private YamlDocument(String text, FileFaults faults) {
        this.settings = LoadSettings.builder()
                .setUseMarks(true)
                .setSchema(new CoreSchema())
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        this.text = text;
        this.faults = faults;
    }

    /** The root of the document; empty when it cannot be read, which is reported. */
    static Optional<Node> read(String text, FileFaults faults) {
        YamlDocument document = new YamlDocument(text, faults);
        try {
            return document.compose();
        } catch (MarkedYamlEngineException badText) {
            Position at = badText.getProblemMark().map(YamlDocument::position).orElse(Position.START);
            faults.add(at, "fault.yaml-syntax", oneLine(badText.getProblem()));
        } catch (YamlEngineException badText) {
            faults.addForWholeFile("fault.yaml-syntax", oneLine(badText.getMessage()));
        }
        return Optional.empty();
    }

    static Position position(Node node) {
        return node.getStartMark().map(YamlDocument::position).orElse(Position.START);
    }

    private static Position position(Mark mark) {
        return new Position(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static String oneLine(@Nullable String problem) {
        return problem == null ? "" : problem.replaceAll("\\s+", " ");
    }

    private Optional<Node> compose() {
        refuseWhatNoOutlineNeeds();
        if (!good) {
            return Optional.empty();
        }
        Composer composer = new Composer(settings, new ParserImpl(settings, new StreamReader(settings, text)));
        Optional<Node> root = composer.getSingleNode();
        root.ifPresent(this::checkKeys);
        if (root.isEmpty()) {
            faults.addForWholeFile("fault.yaml-syntax.empty");
        }
        return root;
    }

    private void refuseWhatNoOutlineNeeds() {
        ParserImpl events = new ParserImpl(settings, new StreamReader(settings, text));
        int depth = 0;
        int documents = 0;
        while (events.hasNext()) {
            Event event = events.next();
            depth += depthChange(event);
            documents += event instanceof DocumentStartEvent ? 1 : 0;
            refuseAnchorAndTag(event);
            if (depth > DEEPEST || documents > 1) {
                refuse(event, documents > 1 ? "fault.yaml-syntax.documents" : "fault.yaml-syntax.deep");
                return;
            }
        }
    }

    private static int depthChange(Event event) {
        if (event instanceof CollectionStartEvent) {
            return 1;
        }
        return event instanceof CollectionEndEvent ? -1 : 0;
    }

    private void refuseAnchorAndTag(Event event) {
        if (event instanceof AliasEvent) {
            refuse(event, "fault.yaml-syntax.anchor");
        } else if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            refuse(event, "fault.yaml-syntax.anchor");
        } else if (event instanceof ScalarEvent scalar && scalar.getTag().isPresent()) {
            refuse(event, "fault.yaml-syntax.tag");
        } else if (event instanceof CollectionStartEvent start && start.getTag().isPresent()) {
            refuse(event, "fault.yaml-syntax.tag");
        }
    }

    private void refuse(Event event, String messageKey) {
        good = false;
        faults.add(event.getStartMark().map(YamlDocument::position).orElse(Position.START), messageKey);
    }

    private void checkKeys(Node node) {
        if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(this::checkKeys);
        } else if (node instanceof MappingNode mapping) {
            Set<String> seen = new HashSet<>();
            for (NodeTuple tuple : mapping.getValue()) {
                if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                    faults.add(position(tuple.getKeyNode()), "fault.yaml-syntax.key");
                } else if (!seen.add(key.getValue())) {
                    faults.add(position(key), "fault.key-duplicate.yaml", key.getValue());
                }
                checkKeys(tuple.getValueNode());
            }
        }
    }
}
