package vn.muadam.course;

import java.util.LinkedHashMap;
import java.util.Map;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * The hard words that a lesson has used, explained at its end. A link to a place on the same page works on every phone
 * and on paper; a script may open the same explanation where the word stands.
 */
final class GlossarySection {

    private final LessonLinks links;
    private final LessonWords words;
    private final Map<String, LessonLinks.Term> used = new LinkedHashMap<>();

    GlossarySection(LessonLinks links, LessonWords words) {
        this.links = links;
        this.words = words;
    }

    /** Notes that the word is used; false when the glossary does not have it. */
    boolean use(String key) {
        links.term(key).ifPresent(term -> used.putIfAbsent(key, term));
        return used.containsKey(key);
    }

    static String anchor(String key) {
        return "g-" + key;
    }

    String html() {
        if (used.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        HtmlWriter html = new HtmlWriter(out);
        html.tag("section", HtmlAttributes.of("class", "glossary", "aria-labelledby", "tu-kho"));
        html.tag("h2", HtmlAttributes.of("id", "tu-kho"));
        html.text(words.glossary());
        html.tag("/h2");
        html.tag("dl");
        used.forEach((key, term) -> write(html, key, term));
        html.tag("/dl");
        html.tag("/section");
        return out.toString();
    }

    private void write(HtmlWriter html, String key, LessonLinks.Term term) {
        html.tag("dt", HtmlAttributes.of("id", anchor(key)));
        html.tag("dfn");
        html.text(term.term());
        html.tag("/dfn");
        html.tag("/dt");
        html.tag("dd");
        html.text(term.say() == null ? term.text() : term.text() + " " + words.readAloud(term.say()));
        html.tag("/dd");
    }
}
