package vn.muadam.course;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The language of lessons: CommonMark with tables and directives. Parsing never fails and never judges; what a lesson
 * may hold is checked on the tree, which knows the line and column of every part.
 */
public final class LessonMarkup {

    private static final int DEEPEST = 40;
    private static final int MOST_MARKS = 2_000;
    private static final int MOST_OPEN_BLOCKS = 60;

    private LessonMarkup() {}

    /** The tree of a lesson's body. Line 1 is the first line of the given text. */
    public static Node parse(String markdown) {
        if (isWoundUp(markdown)) {
            Node document = new Document();
            document.appendChild(new CutOff());
            return document;
        }
        Node document = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .customBlockParserFactory(new DirectiveParser.Factory())
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(MOST_OPEN_BLOCKS)
                .build()
                .parse(markdown);
        cutBelow(document);
        return document;
    }

    /** The parser nests with every mark that opens something, on the stack; no honest paragraph has so many. */
    private static boolean isWoundUp(String markdown) {
        int marks = 0;
        boolean lineIsBlank = true;
        for (int i = 0; i < markdown.length(); i++) {
            char c = markdown.charAt(i);
            if (c == '\n') {
                marks = lineIsBlank ? 0 : marks;
                lineIsBlank = true;
            } else {
                lineIsBlank = lineIsBlank && Character.isWhitespace(c);
                marks += "*_[".indexOf(c) >= 0 ? 1 : 0;
            }
            if (marks > MOST_MARKS) {
                return true;
            }
        }
        return false;
    }

    /** Goes down without recursion, for a hostile text can nest deeper than the stack of a thread. */
    private static void cutBelow(Node document) {
        Deque<Node> nodes = new ArrayDeque<>(List.of(document));
        Deque<Integer> depths = new ArrayDeque<>(List.of(0));
        while (!nodes.isEmpty()) {
            Node node = nodes.pop();
            int depth = depths.pop();
            if (depth == DEEPEST && node.getFirstChild() != null) {
                node.insertBefore(new CutOff());
                node.unlink();
                continue;
            }
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                nodes.push(child);
                depths.push(depth + 1);
            }
        }
    }

    /** Stands for what was nested too deep to be shown. */
    public static final class CutOff extends CustomNode {}
}
