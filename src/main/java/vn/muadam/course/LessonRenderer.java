package vn.muadam.course;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Turns lesson text into HTML that is safe to store and to show. A published version never changes, so this runs once,
 * at publication; the page that shows the lesson only fills the places of its check questions.
 */
public final class LessonRenderer {

    private final LessonLinks links;
    private final LessonWords words;

    /** A renderer for texts in one language, whose references lead where the links say. */
    public LessonRenderer(LessonLinks links, Locale language) {
        this.links = links;
        this.words = new LessonWords(language);
    }

    /** The whole body of a lesson, with the hard words it uses explained at the end. */
    public String render(String markdown) {
        GlossarySection glossary = new GlossarySection(links, words);
        String body = html(LessonMarkup.parse(markdown), glossary);
        return LessonSanitizer.clean(body + glossary.html());
    }

    /** A short text outside lessons: a question, an answer, the task of a practice. */
    public String renderFragment(String markdown) {
        GlossarySection glossary = new GlossarySection(links, words);
        return LessonSanitizer.clean(html(LessonMarkup.parse(markdown), glossary));
    }

    /** HTML that somebody else has written, with all taken out that our own texts could not hold. */
    public static String clean(String html) {
        return LessonSanitizer.clean(html);
    }

    private String html(Node document, GlossarySection glossary) {
        return HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .escapeHtml(true)
                .attributeProviderFactory(context -> new ListClasses())
                .nodeRendererFactory(context -> new InlineRenderer(context, links, glossary))
                .nodeRendererFactory(context -> new BoxRenderer(context, links, words))
                .build()
                .render(document);
    }

    /** The learner's style sheet draws the numbers of an ordered list itself, outside the box of three. */
    private static final class ListClasses implements AttributeProvider {

        @Override
        public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
            if (node instanceof OrderedList) {
                attributes.put("class", "signs");
            } else if (node instanceof BulletList) {
                attributes.put("class", "dots");
            }
        }
    }
}
