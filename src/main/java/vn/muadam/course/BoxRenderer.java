package vn.muadam.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the boxes of a lesson with the classes of the learner's style sheet. No icons are written: the style sheet
 * draws them before the box, so the stored text does not depend on how an icon is stored.
 */
final class BoxRenderer implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final LessonLinks links;
    private final LessonWords words;
    private int boxes;

    BoxRenderer(HtmlNodeRendererContext context, LessonLinks links, LessonWords words) {
        this.context = context;
        this.html = context.getWriter();
        this.links = links;
        this.words = words;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(DirectiveBlock.class);
    }

    @Override
    public void render(Node node) {
        DirectiveBlock block = (DirectiveBlock) node;
        DirectiveKind kind = block.kind().orElse(null);
        html.line();
        if (kind == null) {
            renderChildren(block);
            return;
        }
        switch (kind) {
            case NOTE -> renderNote(block, kind, "note");
            case WARNING -> renderNote(block, kind, "note bad");
            case TEAM -> renderNote(block, kind, "note team");
            case TRY -> renderTry(block);
            case REMEMBER -> renderThree(block);
            case DEVICE -> renderDevices(block);
            case FIGURE -> renderFigure(block);
            case VIDEO -> renderVideo(block);
            case CHECK -> renderCheck(block);
            case ANDROID, IPHONE -> renderChildren(block);
        }
        html.line();
    }

    private void renderNote(DirectiveBlock block, DirectiveKind kind, String classes) {
        openSection(classes);
        html.tag("div");
        heading("h3", block, kind);
        renderChildren(block);
        html.tag("/div");
        html.tag("/section");
    }

    private void renderTry(DirectiveBlock block) {
        openSection("try stack");
        heading("h3", block, DirectiveKind.TRY);
        renderChildren(block);
        html.tag("/section");
    }

    /** The author types bullets; the learner sees one, two, three, so the list is an ordered one. */
    private void renderThree(DirectiveBlock block) {
        openSection("three");
        heading("h2", block, DirectiveKind.REMEMBER);
        for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof ListBlock list) {
                html.tag("ol");
                renderChildren(list);
                html.tag("/ol");
            } else {
                context.render(child);
            }
        }
        html.tag("/section");
    }

    /** Radio buttons and labels make tabs without a script; on paper both parts stand under their own names. */
    private void renderDevices(DirectiveBlock block) {
        String group = nextId("may");
        html.tag("div", HtmlAttributes.of("class", "tabs", "role", "group", "aria-label", words.devices()));
        List<DirectiveBlock> devices = devicesIn(block);
        for (DirectiveBlock device : devices) {
            renderTab(group, device.kind().orElseThrow(), device == devices.get(0));
        }
        for (DirectiveBlock device : devices) {
            renderPanel(device, device.kind().orElseThrow());
        }
        html.tag("/div");
    }

    private static List<DirectiveBlock> devicesIn(DirectiveBlock block) {
        List<DirectiveBlock> devices = new ArrayList<>();
        for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof DirectiveBlock device
                    && (device.is(DirectiveKind.ANDROID) || device.is(DirectiveKind.IPHONE))) {
                devices.add(device);
            }
        }
        return devices;
    }

    private void renderTab(String group, DirectiveKind device, boolean checked) {
        String id = group + "-" + device.word();
        Map<String, String> input = HtmlAttributes.of("type", "radio", "name", group, "id", id);
        if (checked) {
            input.put("checked", "checked");
        }
        html.tag("input", input, true);
        html.tag("label", HtmlAttributes.of("for", id));
        html.text(words.heading(device));
        html.tag("/label");
    }

    private void renderPanel(DirectiveBlock block, DirectiveKind device) {
        html.tag("div");
        html.tag("h3", HtmlAttributes.of("class", "hidden"));
        html.text(words.heading(device));
        html.tag("/h3");
        renderChildren(block);
        html.tag("/div");
    }

    private void renderFigure(DirectiveBlock block) {
        html.tag("figure");
        links.media(attribute(block, "src")).ifPresent(picture -> renderPicture(block, picture));
        html.tag("figcaption");
        renderCaption(block);
        html.tag("/figcaption");
        html.tag("/figure");
    }

    private void renderPicture(DirectiveBlock block, LessonLinks.Picture picture) {
        Map<String, String> image = HtmlAttributes.of("src", picture.address(), "alt", attribute(block, "alt"));
        image.put("loading", "lazy");
        if (picture.width() > 0 && picture.height() > 0) {
            image.put("width", String.valueOf(picture.width()));
            image.put("height", String.valueOf(picture.height()));
        }
        html.tag("img", image, true);
    }

    private void renderCaption(DirectiveBlock block) {
        Node only = block.getFirstChild();
        if (only instanceof Paragraph && only.getNext() == null) {
            renderChildren(only);
        } else {
            renderChildren(block);
        }
    }

    /** The transcript is the lesson for whoever has no data left, so it is one tap away and never loads the film. */
    private void renderVideo(DirectiveBlock block) {
        html.tag("figure", HtmlAttributes.of("class", "video"));
        links.media(attribute(block, "src")).ifPresent(film -> {
            Map<String, String> video =
                    HtmlAttributes.of("src", film.address(), "controls", "controls", "preload", "none");
            links.media(attribute(block, "poster")).ifPresent(poster -> video.put("poster", poster.address()));
            html.tag("video", video);
            html.tag("/video");
        });
        html.tag("details");
        html.tag("summary");
        html.text(words.transcript());
        html.tag("/summary");
        renderChildren(block);
        html.tag("/details");
        html.tag("/figure");
    }

    private void renderCheck(DirectiveBlock block) {
        html.tag("div", HtmlAttributes.of("class", "check", "data-question", attribute(block, "q")));
        html.tag("/div");
    }

    private void openSection(String classes) {
        html.tag("section", HtmlAttributes.of("class", classes, "aria-labelledby", nextId("hop")));
    }

    private void heading(String tag, DirectiveBlock block, DirectiveKind kind) {
        String label = block.line().label();
        html.tag(tag, HtmlAttributes.of("id", "hop-" + boxes));
        html.text(label == null || label.isEmpty() ? words.heading(kind) : LessonVariables.fill(label, links));
        html.tag("/" + tag);
        html.line();
    }

    private String nextId(String prefix) {
        boxes++;
        return prefix + "-" + boxes;
    }

    private String attribute(DirectiveBlock block, String name) {
        @Nullable String value = block.attribute(name);
        return value == null ? "" : LessonVariables.fill(value, links);
    }

    private void renderChildren(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
