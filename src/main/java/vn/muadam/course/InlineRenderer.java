package vn.muadam.course;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes the parts of a lesson whose HTML differs from plain CommonMark: links, headings, variables, pictures. */
final class InlineRenderer implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final LessonLinks links;
    private final GlossarySection glossary;

    InlineRenderer(HtmlNodeRendererContext context, LessonLinks links, GlossarySection glossary) {
        this.context = context;
        this.html = context.getWriter();
        this.links = links;
        this.glossary = glossary;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Link.class, Image.class, Heading.class, Text.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Link link) {
            renderLink(link);
        } else if (node instanceof Heading heading) {
            renderHeading(heading);
        } else if (node instanceof Text text) {
            html.text(LessonVariables.fill(text.getLiteral(), links));
        } else {
            renderChildren(node); // a picture outside a figure: only its words
        }
    }

    private void renderHeading(Heading heading) {
        String tag = heading.getLevel() <= 2 ? "h2" : "h3";
        html.line();
        html.tag(tag);
        renderChildren(heading);
        html.tag("/" + tag);
        html.line();
    }

    private void renderLink(Link link) {
        String target = LessonVariables.fill(link.getDestination(), links);
        int colon = target.indexOf(':');
        String scheme = colon < 0 ? "" : target.substring(0, colon).toLowerCase(Locale.ROOT);
        String rest = target.substring(colon + 1);
        switch (scheme) {
            case "lesson" -> anchor(link, HtmlAttributes.of("href", links.lesson(rest)));
            case "glossary" -> renderTerm(link, rest);
            case "tel" -> anchor(link, HtmlAttributes.of("href", target));
            case "https" -> renderOutsideLink(link, target);
            default -> renderChildren(link);
        }
    }

    private void renderTerm(Link link, String key) {
        if (glossary.use(key)) {
            anchor(link, HtmlAttributes.of("class", "term", "href", "#" + GlossarySection.anchor(key)));
        } else {
            renderChildren(link);
        }
    }

    /** Learners are taught to look at the host before they tap, so our own links show it. */
    private void renderOutsideLink(Link link, String address) {
        String host = host(address);
        if (host.isEmpty()) {
            renderChildren(link);
            return;
        }
        anchor(link, HtmlAttributes.of("href", address, "rel", "noopener"));
        html.text(" ");
        html.tag("span", HtmlAttributes.of("class", "host"));
        html.text("(" + host + ")");
        html.tag("/span");
    }

    private static String host(String address) {
        try {
            String host = URI.create(address).getHost();
            return host == null ? "" : host;
        } catch (IllegalArgumentException notAnAddress) {
            return "";
        }
    }

    private void anchor(Link link, Map<String, String> attributes) {
        html.tag("a", attributes);
        renderChildren(link);
        html.tag("/a");
    }

    private void renderChildren(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
