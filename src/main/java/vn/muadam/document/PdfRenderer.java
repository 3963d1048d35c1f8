package vn.muadam.document;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.Instant;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Turns a paper written in XHTML into a PDF file that a screen reader can read (PDF/UA-1) and an archive can keep
 * (PDF/A-2a): fonts embedded, colours defined, structure tagged.
 *
 * <p>The paper's own head says what it is: {@code lang}, {@code <title>} and {@code <meta name="subject">} are needed,
 * {@code <meta name="author">} is welcome. On one version of Java and of the libraries, the same paper with the same
 * date gives the same bytes, so a file that was lost can be made again and compared by its hash. Style sheets and
 * pictures come from the class path below {@code /vn/muadam}, and from nowhere else.
 */
@ApplicationScoped
public class PdfRenderer {

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final FSCacheEx<String, FSCacheValue> fontMetrics = new FSDefaultCacheStore();

    /** Renders a paper; {@code createdAt} is the date that the file bears. */
    public byte[] render(String xhtml, Instant createdAt) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument();
                PdfBoxRenderer renderer = builder(xhtml, pdf).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            FileDate.of(createdAt).stamp(pdf);
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The paper cannot be rendered.", e);
        }
    }

    private PdfRendererBuilder builder(String xhtml, PDDocument pdf) {
        OwnResources resources = new OwnResources();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePDDocument(pdf)
                .withHtmlContent(Normalizer.normalize(xhtml, Form.NFC), OwnResources.BASE)
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(SRGB)
                .withProducer("Mưa Dầm")
                .useSVGDrawer(new SvgDrawing())
                .addDOMMutator(PdfRenderer::describePictures)
                .useUriResolver(OwnResources::resolve)
                .useProtocolsStreamImplementation(resources, OwnResources.SCHEME)
                .useExternalResourceAccessControl(
                        OwnResources::allows, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .useCacheStore(CacheStore.PDF_FONT_METRICS, fontMetrics);
        for (PaperFont font : PaperFont.ALL) {
            builder.useFont(new EmbeddedFont(font, pdf), font.family(), font.weight(), font.style(), true);
        }
        return builder;
    }

    /** An SVG says what it shows in its title; the PDF library looks for it where an image has it. */
    private static void describePictures(Document paper) {
        NodeList drawings = paper.getElementsByTagName("svg");
        for (int i = 0; i < drawings.getLength(); i++) {
            Element drawing = (Element) drawings.item(i);
            NodeList titles = drawing.getElementsByTagName("title");
            if (titles.getLength() > 0) {
                drawing.setAttribute("alt", titles.item(0).getTextContent());
            }
        }
    }

    /** Only a font that the paper uses is embedded. */
    private static final class EmbeddedFont extends PDFontSupplier {

        private final PaperFont font;
        private final PDDocument pdf;

        EmbeddedFont(PaperFont font, PDDocument pdf) {
            super(null);
            this.font = font;
            this.pdf = pdf;
        }

        @Override
        public PDFont supply() {
            return font.embeddedIn(pdf);
        }
    }
}
