package vn.muadam.document;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.ViewBox;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.util.List;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Element;

/** Draws the SVG pictures of a paper as lines and surfaces, sharp at any size. Text inside them is not supported. */
final class SvgDrawing implements SVGDrawer {

    private static final LoaderContext NOTHING_EXTERNAL = LoaderContext.builder()
            .externalResourcePolicy(ResourcePolicy.DENY_ALL)
            .build();

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext css, double cssWidth, double cssHeight, double dotsPerPixel) {
        return picture(svg, cssWidth, cssHeight, dotsPerPixel);
    }

    @Override
    public SVGImage buildStandaloneSVGImage(
            Element svg, String uri, double targetWidth, double targetHeight, double dotsPerPixel) {
        return picture(svg, targetWidth, targetHeight, dotsPerPixel);
    }

    private static Picture picture(Element svg, double width, double height, double dotsPerPixel) {
        SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(written(svg)), null, NOTHING_EXTERNAL);
        if (document == null) {
            throw new IllegalArgumentException("A picture of the paper is not valid SVG.");
        }
        return new Picture(
                document,
                width >= 0 ? width / dotsPerPixel : document.size().width,
                height >= 0 ? height / dotsPerPixel : document.size().height,
                dotsPerPixel);
    }

    private static byte[] written(Element svg) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            writer.transform(new DOMSource(svg), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IllegalArgumentException("A picture of the paper cannot be read.", e);
        }
        return out.toByteArray();
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> fontFaces, SharedContext shared) {}

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {}

    @Override
    public void close() {}

    private record Picture(SVGDocument document, double width, double height, double dotsPerPixel) implements SVGImage {

        @Override
        public int getIntrinsicWidth() {
            return (int) Math.round(width * dotsPerPixel);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.round(height * dotsPerPixel);
        }

        @Override
        public void drawSVG(OutputDevice paper, RenderingContext context, double x, double y) {
            // The canvas is counted in whole pixels: rounded down, it would cut the last line off.
            paper.drawWithGraphics(
                    (float) x,
                    (float) y,
                    (float) Math.ceil(width),
                    (float) Math.ceil(height),
                    canvas -> document.render(
                            (java.awt.Component) null, canvas, new ViewBox((float) width, (float) height)));
        }
    }
}
