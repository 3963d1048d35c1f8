package vn.muadam.exchange;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import vn.muadam.course.DirectiveBlock;
import vn.muadam.course.DirectiveKind;
import vn.muadam.course.DirectiveLine;

/** Checks the directives of a lesson one by one: how they are written, closed and placed in each other. */
final class DirectiveChecks extends AbstractVisitor {

    private static final Pattern INSIDE_A_LINE = Pattern.compile("::+([a-z]+)[\\[{]");
    private static final Map<DirectiveKind, Set<DirectiveKind>> MAY_HOLD = Map.of(
            DirectiveKind.DEVICE, Set.of(DirectiveKind.ANDROID, DirectiveKind.IPHONE),
            DirectiveKind.TRY, Set.of(DirectiveKind.DEVICE, DirectiveKind.FIGURE, DirectiveKind.VIDEO));
    private static final Map<DirectiveLine.Slip, String> SLIPS = Map.of(
            DirectiveLine.Slip.STRAY_CLOSING, "fault.directive-unclosed.stray",
            DirectiveLine.Slip.LABEL, "fault.directive-attr.label",
            DirectiveLine.Slip.ATTRIBUTES, "fault.directive-attr.form",
            DirectiveLine.Slip.ATTRIBUTE_TWICE, "fault.directive-attr.twice");

    private final LessonBody body;

    private DirectiveChecks(LessonBody body) {
        this.body = body;
    }

    static void check(LessonBody body) {
        body.document().accept(new DirectiveChecks(body));
    }

    @Override
    public void visit(Text text) {
        Matcher matcher = INSIDE_A_LINE.matcher(text.getLiteral());
        if (matcher.find()) {
            body.report(text, "fault.directive-unknown.own-line", matcher.group(1));
        }
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof DirectiveBlock directive) {
            checkDirective(directive);
        }
        visitChildren(block);
    }

    private void checkDirective(DirectiveBlock directive) {
        String slip = SLIPS.get(directive.line().slip());
        if (slip != null) {
            body.report(directive, slip, directive.line().name(), "{…=\"…\"}");
        }
        if (!directive.isClosed()) {
            body.report(
                    directive,
                    "fault.directive-unclosed",
                    directive.line().name(),
                    ":".repeat(directive.line().colons()));
        }
        checkPlace(directive);
        Optional<DirectiveKind> kind = directive.kind();
        if (kind.isPresent()) {
            checkForm(directive, kind.get());
        } else if (slip == null) {
            reportUnknown(directive);
        }
    }

    private void reportUnknown(DirectiveBlock directive) {
        String name = directive.line().name();
        Nearest.to(
                        name,
                        Arrays.stream(DirectiveKind.values())
                                .map(DirectiveKind::word)
                                .toList())
                .ifPresentOrElse(
                        nearest -> body.report(directive, "fault.directive-unknown.nearest", name, nearest),
                        () -> body.report(directive, "fault.directive-unknown", name));
    }

    private void checkForm(DirectiveBlock directive, DirectiveKind kind) {
        boolean typedAsLeaf = directive.line().colons() < 3;
        if (typedAsLeaf != kind.isLeaf()) {
            String message = kind.isLeaf() ? "fault.directive-unknown.leaf" : "fault.directive-unknown.container";
            body.report(directive, message, kind.word());
        }
        if (directive.line().label() != null && !kind.isLabelled()) {
            body.report(directive, "fault.directive-attr.no-label", kind.word());
        }
        if (directive.line().slip() == DirectiveLine.Slip.NONE) {
            checkAttributes(directive, kind);
        }
    }

    private void checkAttributes(DirectiveBlock directive, DirectiveKind kind) {
        for (String name : directive.line().attributes().keySet()) {
            if (!kind.knows(name)) {
                body.report(directive, "fault.directive-attr.unknown", kind.word(), name);
            }
        }
        for (String name : kind.requiredAttributes()) {
            String value = directive.attribute(name);
            if (value == null || value.isBlank()) {
                body.report(directive, "fault.directive-attr.missing", kind.word(), name);
            }
        }
    }

    private void checkPlace(DirectiveBlock directive) {
        Node parent = directive.getParent();
        if (parent instanceof DirectiveBlock outer) {
            checkNesting(directive, outer);
        } else if (!(parent instanceof Document)) {
            body.report(
                    directive, "fault.directive-nested.place", directive.line().name());
        } else if (directive.is(DirectiveKind.ANDROID) || directive.is(DirectiveKind.IPHONE)) {
            body.report(
                    directive, "fault.directive-nested.device", directive.line().name());
        }
    }

    private void checkNesting(DirectiveBlock directive, DirectiveBlock outer) {
        Optional<DirectiveKind> inner = directive.kind();
        Optional<DirectiveKind> around = outer.kind();
        if (inner.isEmpty() || around.isEmpty()) {
            return; // an unknown word is reported as such
        }
        if (!MAY_HOLD.getOrDefault(around.get(), Set.of()).contains(inner.get())) {
            body.report(
                    directive,
                    "fault.directive-nested",
                    inner.get().word(),
                    around.get().word());
        } else if (directive.line().colons() >= outer.line().colons()) {
            body.report(
                    outer,
                    "fault.directive-nested.colons",
                    around.get().word(),
                    inner.get().word());
        }
    }
}
