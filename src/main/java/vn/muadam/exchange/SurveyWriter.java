package vn.muadam.exchange;

import java.util.List;
import java.util.Locale;
import vn.muadam.survey.ItemKind;
import vn.muadam.survey.SurveyDraft;

/** Writes a survey as a file of {@code surveys/}, so that our reader gets the same survey from it again. */
final class SurveyWriter {

    private SurveyWriter() {}

    static String write(SurveyDraft form) {
        StringBuilder yaml = new StringBuilder();
        yaml.append("anonymous: ").append(form.anonymous()).append('\n');
        if (form.intro() != null) {
            yaml.append("intro: ").append(quoted(form.intro())).append('\n');
        }
        yaml.append("items:\n");
        form.items().forEach(item -> write(item, yaml));
        return yaml.toString();
    }

    private static void write(SurveyDraft.Item item, StringBuilder yaml) {
        yaml.append("  - key: ").append(item.key()).append('\n');
        line("kind", item.kind().name().toLowerCase(Locale.ROOT), yaml);
        line("ask", quoted(item.ask()), yaml);
        line("required", String.valueOf(item.required()), yaml);
        if (item.kind() == ItemKind.SCALE) {
            line("low", quoted(item.low()), yaml);
            line("high", quoted(item.high()), yaml);
        }
        options(item.options(), yaml);
    }

    private static void options(List<String> options, StringBuilder yaml) {
        if (!options.isEmpty()) {
            yaml.append("    options:\n");
            options.forEach(
                    option -> yaml.append("      - ").append(quoted(option)).append('\n'));
        }
    }

    private static void line(String key, String value, StringBuilder yaml) {
        yaml.append("    ").append(key).append(": ").append(value).append('\n');
    }

    /** Between quotation marks every sign is a plain one, but these two and the ends of lines. */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
