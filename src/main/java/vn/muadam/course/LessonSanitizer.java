package vn.muadam.course;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The last gate before a lesson is stored as HTML. Only what our own renderer writes can pass; whatever a hostile text
 * has smuggled past the renderer stops here.
 */
final class LessonSanitizer {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,79}");
    private static final Pattern CLASSES = Pattern.compile("[a-z][a-z -]{0,39}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");
    private static final Pattern TEXT_ALIGN = Pattern.compile("left|center|right");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "h2", "h3", "ul", "ol", "li", "strong", "em", "blockquote", "br", "code", "pre")
            .allowElements("section", "div", "figure", "figcaption", "details", "summary", "dl", "dt", "dd", "dfn")
            .allowElements("table", "thead", "tbody", "tr", "th", "td", "span", "a", "img", "video", "input", "label")
            .allowWithoutAttributes("span", "a", "label")
            .allowUrlProtocols("https", "tel")
            .allowAttributes("id", "aria-labelledby", "aria-describedby")
            .matching(NAME)
            .globally()
            .allowAttributes("class")
            .matching(CLASSES)
            .globally()
            .allowAttributes("aria-label")
            .globally()
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("rel")
            .matching(false, "noopener")
            .onElements("a")
            .allowAttributes("src")
            .onElements("img", "video")
            .allowAttributes("poster")
            .onElements("video")
            .allowAttributes("controls")
            .matching(false, "controls")
            .onElements("video")
            .allowAttributes("preload")
            .matching(false, "none")
            .onElements("video")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("loading")
            .matching(false, "lazy")
            .onElements("img")
            .allowAttributes("width", "height")
            .matching(NUMBER)
            .onElements("img")
            .allowAttributes("start")
            .matching(NUMBER)
            .onElements("ol")
            .allowAttributes("align")
            .matching(TEXT_ALIGN)
            .onElements("th", "td")
            .allowAttributes("role")
            .matching(false, "group")
            .onElements("div")
            .allowAttributes("data-question")
            .matching(NAME)
            .onElements("div")
            .allowAttributes("type")
            .matching(false, "radio")
            .onElements("input")
            .allowAttributes("name")
            .matching(NAME)
            .onElements("input")
            .allowAttributes("checked")
            .matching(false, "checked")
            .onElements("input")
            .allowAttributes("for")
            .matching(NAME)
            .onElements("label")
            .toFactory();

    private LessonSanitizer() {}

    static String clean(String html) {
        return POLICY.sanitize(html);
    }
}
