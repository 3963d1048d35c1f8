package vn.muadam.exchange;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import vn.muadam.course.LessonMarkup;

/** The body of a lesson as a tree, whose parts can be found again in the file. */
final class LessonBody {

    private final String text;
    private final int firstLine;
    private final Node document;
    private final FileFaults faults;

    /** A body that begins on the given line of its file. */
    LessonBody(String text, int firstLine, FileFaults faults) {
        this.text = text;
        this.firstLine = firstLine;
        this.faults = faults;
        this.document = LessonMarkup.parse(text);
    }

    String text() {
        return text;
    }

    Node document() {
        return document;
    }

    FileFaults faults() {
        return faults;
    }

    void report(Node node, String messageKey, Object... arguments) {
        faults.add(position(node), messageKey, arguments);
    }

    /** Where the part begins; a part without a place of its own begins where the part around it does. */
    Position position(Node node) {
        for (Node place = node; place != null; place = place.getParent()) {
            List<SourceSpan> spans = place.getSourceSpans();
            if (!spans.isEmpty()) {
                SourceSpan first = spans.get(0);
                return new Position(first.getLineIndex() + firstLine, first.getColumnIndex() + 1);
            }
        }
        return new Position(firstLine, 1);
    }
}
