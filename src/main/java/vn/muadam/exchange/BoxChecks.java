package vn.muadam.exchange;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.DirectiveBlock;
import vn.muadam.course.DirectiveKind;

/** Checks what the boxes of a lesson hold, and that each lesson has its “Thử ngay” and its “Ghi nhớ 3 điều”. */
final class BoxChecks {

    private static final int THREE = 3;
    private static final int MOST_STEPS = 7;

    private final LessonBody body;
    private final List<DirectiveBlock> directives = new ArrayList<>();

    private BoxChecks(LessonBody body) {
        this.body = body;
        body.document().accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                if (block instanceof DirectiveBlock directive) {
                    directives.add(directive);
                }
                visitChildren(block);
            }
        });
    }

    static void check(LessonBody body) {
        BoxChecks checks = new BoxChecks(body);
        checks.checkTry();
        checks.checkRemember();
        checks.ofKind(DirectiveKind.DEVICE).forEach(checks::checkDevice);
        checks.ofKind(DirectiveKind.FIGURE).forEach(checks::checkFigure);
    }

    private List<DirectiveBlock> ofKind(DirectiveKind kind) {
        return directives.stream().filter(directive -> directive.is(kind)).toList();
    }

    private void checkTry() {
        List<DirectiveBlock> found = ofKind(DirectiveKind.TRY);
        if (found.isEmpty()) {
            body.faults().addForWholeFile("fault.try-count.none");
        }
        found.stream().skip(1).forEach(extra -> body.report(extra, "fault.try-count.more"));
        found.stream()
                .filter(box -> box.getFirstChild() == null)
                .forEach(box -> body.report(box, "fault.try-count.empty"));
    }

    private void checkRemember() {
        List<DirectiveBlock> found = ofKind(DirectiveKind.REMEMBER);
        if (found.isEmpty()) {
            body.faults().addForWholeFile("fault.remember-count.none");
            return;
        }
        found.stream().skip(1).forEach(extra -> body.report(extra, "fault.remember-count.more"));
        DirectiveBlock box = found.get(0);
        Node only = onlyChild(box);
        if (!(only instanceof BulletList) || childCount(only) != THREE) {
            body.report(box, "fault.remember-count.three");
        }
        if (found.size() == 1 && body.document().getLastChild() != box) {
            body.report(box, "fault.remember-count.last");
        }
    }

    private void checkDevice(DirectiveBlock device) {
        boolean pair = childCount(device) == 2
                && childrenOf(device, DirectiveKind.ANDROID) == 1
                && childrenOf(device, DirectiveKind.IPHONE) == 1;
        if (!pair) {
            body.report(device, "fault.device-pair");
        }
        for (Node child = device.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof DirectiveBlock tab
                    && (tab.is(DirectiveKind.ANDROID) || tab.is(DirectiveKind.IPHONE))) {
                checkSteps(tab);
            }
        }
    }

    private void checkSteps(DirectiveBlock tab) {
        Node only = onlyChild(tab);
        if (!(only instanceof OrderedList) || childCount(only) > MOST_STEPS) {
            body.report(tab, "fault.device-pair.steps", tab.line().name());
        }
    }

    private void checkFigure(DirectiveBlock figure) {
        String alt = figure.attribute("alt");
        boolean decorative = "true".equals(figure.attribute("decorative"));
        if (alt == null) {
            body.report(figure, "fault.figure-alt");
        } else if (alt.isBlank() && !decorative) {
            body.report(figure, "fault.figure-alt.empty");
        }
        if (figure.attribute("decorative") != null && !decorative) {
            body.report(figure, "fault.directive-attr.decorative");
        }
        if (!(onlyChild(figure) instanceof Paragraph)) {
            body.report(figure, "fault.directive-attr.caption");
        }
    }

    private static long childrenOf(DirectiveBlock parent, DirectiveKind kind) {
        long count = 0;
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            count += child instanceof DirectiveBlock directive && directive.is(kind) ? 1 : 0;
        }
        return count;
    }

    private static @Nullable Node onlyChild(Node parent) {
        Node first = parent.getFirstChild();
        return first != null && first.getNext() == null ? first : null;
    }

    private static int childCount(Node parent) {
        int count = 0;
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            count++;
        }
        return count;
    }
}
