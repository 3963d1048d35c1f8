package vn.muadam.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Link;
import vn.muadam.course.DirectiveBlock;
import vn.muadam.course.DirectiveKind;

/** What a lesson refers to, gathered while it is read and looked up when the whole package is known. */
final class LessonReferences extends AbstractVisitor {

    /** What a reference leads to. */
    enum Target {
        LESSON,
        WORD,
        QUESTION,
        PICTURE,
        FILM
    }

    /** One reference and where it stands. */
    record Reference(Target target, String name, Position at, FileFaults faults) {}

    private static final Set<String> OUTSIDE = Set.of("https", "tel");

    private final LessonBody body;
    private final List<Reference> found = new ArrayList<>();

    private LessonReferences(LessonBody body) {
        this.body = body;
    }

    /** The references of a text, in their order. A link that can lead nowhere is reported at once. */
    static List<Reference> of(LessonBody body) {
        LessonReferences references = new LessonReferences(body);
        body.document().accept(references);
        return references.found;
    }

    @Override
    public void visit(Link link) {
        String target = link.getDestination();
        int colon = target.indexOf(':');
        String scheme = colon < 0 ? "" : target.substring(0, colon).toLowerCase(Locale.ROOT);
        String name = target.substring(colon + 1);
        if (scheme.equals("lesson")) {
            add(Target.LESSON, name, body.position(link));
        } else if (scheme.equals("glossary")) {
            add(Target.WORD, name, body.position(link));
        } else if (!OUTSIDE.contains(scheme) || name.length() < 3) {
            body.report(link, "fault.link-unknown.form", target);
        }
        visitChildren(link);
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof DirectiveBlock directive) {
            addAttribute(directive, DirectiveKind.CHECK, "q", Target.QUESTION);
            addAttribute(directive, DirectiveKind.FIGURE, "src", Target.PICTURE);
            addAttribute(directive, DirectiveKind.VIDEO, "src", Target.FILM);
            addAttribute(directive, DirectiveKind.VIDEO, "poster", Target.PICTURE);
        }
        visitChildren(block);
    }

    private void addAttribute(DirectiveBlock directive, DirectiveKind kind, String name, Target target) {
        String value = directive.is(kind) ? directive.attribute(name) : null;
        if (value != null && !value.isBlank()) {
            add(target, value, body.position(directive));
        }
    }

    private void add(Target target, String name, Position at) {
        found.add(new Reference(target, name, at, body.faults()));
    }
}
