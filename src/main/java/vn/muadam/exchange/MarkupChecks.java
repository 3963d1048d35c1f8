package vn.muadam.exchange;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;
import vn.muadam.course.LessonMarkup;

/** Checks that a text keeps to the part of CommonMark that lessons may use: what reads well on a small screen. */
final class MarkupChecks extends AbstractVisitor {

    private static final int DEEPEST_LIST = 2;
    private static final int WIDEST_TABLE = 3;

    private final LessonBody body;
    private int listDepth;

    private MarkupChecks(LessonBody body) {
        this.body = body;
    }

    static void check(LessonBody body) {
        body.document().accept(new MarkupChecks(body));
    }

    /** Whether the text holds raw HTML anywhere. */
    static boolean holdsHtml(String markdown) {
        boolean[] found = new boolean[1];
        LessonMarkup.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock html) {
                found[0] = true;
            }

            @Override
            public void visit(HtmlInline html) {
                found[0] = true;
            }
        });
        return found[0];
    }

    @Override
    public void visit(HtmlBlock html) {
        body.report(html, "fault.html-raw");
    }

    @Override
    public void visit(HtmlInline html) {
        body.report(html, "fault.html-raw");
    }

    @Override
    public void visit(Heading heading) {
        if (heading.getLevel() < 2 || heading.getLevel() > 3) {
            body.report(heading, "fault.heading-level", heading.getLevel());
        }
        visitChildren(heading);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        body.report(code, "fault.markup-bad.code");
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        body.report(code, "fault.markup-bad.indented");
    }

    @Override
    public void visit(Code code) {
        body.report(code, "fault.markup-bad.code");
    }

    @Override
    public void visit(ThematicBreak rule) {
        body.report(rule, "fault.markup-bad.rule");
    }

    @Override
    public void visit(Image image) {
        body.report(image, "fault.markup-bad.image");
        visitChildren(image);
    }

    @Override
    public void visit(BulletList list) {
        visitList(list);
    }

    @Override
    public void visit(OrderedList list) {
        visitList(list);
    }

    private void visitList(ListBlock list) {
        listDepth++;
        if (listDepth > DEEPEST_LIST) {
            body.report(list, "fault.markup-bad.list");
        }
        visitChildren(list);
        listDepth--;
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock table && columns(table) > WIDEST_TABLE) {
            body.report(table, "fault.markup-bad.table", columns(table));
        }
        visitChildren(block);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof LessonMarkup.CutOff) {
            body.report(node, "fault.markup-bad.deep");
        }
        visitChildren(node);
    }

    private static int columns(TableBlock table) {
        Node row = table.getFirstChild() == null ? null : table.getFirstChild().getFirstChild();
        int columns = 0;
        for (Node cell = row == null ? null : row.getFirstChild(); cell != null; cell = cell.getNext()) {
            columns++;
        }
        return columns;
    }
}
