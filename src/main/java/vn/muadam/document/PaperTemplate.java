package vn.muadam.document;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/**
 * A paper with blanks, in XHTML beside the class that fills it. Every value is escaped and brought to composed letters
 * on its way in; <code>{{#name}}…{{/name}}</code> appears only when the value is neither empty, zero nor false.
 *
 * <p>A blank without a value is an error: a paper never leaves with a hole in it.
 */
public final class PaperTemplate {

    private final Template template;

    private PaperTemplate(Template template) {
        this.template = template;
    }

    /** Reads a template that lies in the package of a class. */
    public static PaperTemplate beside(Class<?> owner, String fileName) {
        try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(fileName), fileName)) {
            return new PaperTemplate(Mustache.compiler()
                    .emptyStringIsFalse(true)
                    .zeroIsFalse(true)
                    .withEscaper(XmlText::escaped)
                    .compile(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("The template " + fileName + " cannot be read.", e);
        }
    }

    /** Fills the blanks. */
    public String fill(Map<String, ?> values) {
        return template.execute(values);
    }
}
