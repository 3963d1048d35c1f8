package vn.muadam.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The typefaces that papers are set in: Be Vietnam Pro for certificates, Liberation Serif (the measures of Times New
 * Roman) for official papers. They are embedded in every file, because the fonts that a PDF reader brings lack most
 * Vietnamese letters.
 */
final class PaperFont {

    static final PaperFont SANS_BOLD = new PaperFont("Be Vietnam Pro", 600, FontStyle.NORMAL, "BeVietnamPro-SemiBold");

    static final PaperFont SERIF_BOLD =
            new PaperFont("Liberation Serif", 700, FontStyle.NORMAL, "LiberationSerif-Bold");

    static final List<PaperFont> ALL = List.of(
            new PaperFont("Be Vietnam Pro", 400, FontStyle.NORMAL, "BeVietnamPro-Regular"),
            SANS_BOLD,
            new PaperFont("Be Vietnam Pro", 400, FontStyle.ITALIC, "BeVietnamPro-Italic"),
            new PaperFont("Liberation Serif", 400, FontStyle.NORMAL, "LiberationSerif-Regular"),
            new PaperFont("Liberation Serif", 400, FontStyle.ITALIC, "LiberationSerif-Italic"),
            SERIF_BOLD,
            new PaperFont("Liberation Serif", 700, FontStyle.ITALIC, "LiberationSerif-BoldItalic"));

    private final String family;
    private final int weight;
    private final FontStyle style;
    private final byte[] file;
    private final TrueTypeFont measured;
    private final CmapLookup letters;

    private PaperFont(String family, int weight, FontStyle style, String fileName) {
        this.family = family;
        this.weight = weight;
        this.style = style;
        try (InputStream in =
                Objects.requireNonNull(PaperFont.class.getResourceAsStream("fonts/" + fileName + ".ttf"))) {
            file = in.readAllBytes();
            measured = parse();
            letters = measured.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + fileName + " cannot be read.", e);
        }
    }

    String family() {
        return family;
    }

    int weight() {
        return weight;
    }

    FontStyle style() {
        return style;
    }

    /**
     * The font for one file, embedded with only the letters that the file uses. Ligatures are off: the library would
     * print them, but a screen reader and a search would miss the letters that they stand for.
     */
    PDFont embeddedIn(PDDocument pdf) {
        try {
            TrueTypeFont font = parse();
            font.setEnableGsub(false);
            return PDType0Font.load(pdf, font, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TrueTypeFont parse() throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(file));
    }

    /** Whether every letter of a text is in this font. */
    boolean covers(String text) {
        return text.codePoints().allMatch(codePoint -> glyph(codePoint) != 0);
    }

    /** How long a text is when it is set on one line, in the unit of the size. */
    double width(String text, double size) {
        return text.codePoints().mapToDouble(this::advance).sum() * size;
    }

    private double advance(int codePoint) {
        try {
            return (double) measured.getAdvanceWidth(glyph(codePoint)) / measured.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int glyph(int codePoint) {
        return letters.getGlyphId(codePoint);
    }
}
