package vn.muadam.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.LessonRenderer;

/** Renders the texts of one package as safe HTML, whatever format its author wrote them in. */
final class PackageTexts {

    private static final String OPEN = "<p>";
    private static final String CLOSE = "</p>";

    private final LessonRenderer renderer;

    PackageTexts(PlayerLinks links, Locale language) {
        this.renderer = new LessonRenderer(links, language);
    }

    String lesson(String markdown) {
        return renderer.render(markdown);
    }

    String fragment(String markdown) {
        return renderer.renderFragment(markdown);
    }

    /** The points of a meeting in their order. */
    String agenda(List<String> points) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            list.append(i + 1).append(". ").append(points.get(i)).append('\n');
        }
        return renderer.renderFragment(list.toString());
    }

    /** A text of a question. One of a single paragraph comes without it, to stand in a label or a heading. */
    String inline(GiftText text) {
        String html = switch (text.format()) {
            case MARKDOWN -> renderer.renderFragment(text.text());
            case HTML -> LessonRenderer.clean(text.text());
            case PLAIN, MOODLE -> LessonRenderer.clean(escaped(text.text()));
        };
        String stripped = html.strip();
        boolean oneParagraph = stripped.startsWith(OPEN)
                && stripped.endsWith(CLOSE)
                && stripped.indexOf(OPEN, OPEN.length()) < 0
                && stripped.indexOf(CLOSE) == stripped.length() - CLOSE.length();
        return oneParagraph ? stripped.substring(OPEN.length(), stripped.length() - CLOSE.length()) : stripped;
    }

    @Nullable
    String inline(Optional<GiftText> text) {
        return text.map(this::inline).filter(html -> !html.isEmpty()).orElse(null);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br/>");
    }
}
