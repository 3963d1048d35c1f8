package vn.muadam.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What a reader, a screen reader and an archive find in a PDF file. */
public final class PdfInspection {

    private final byte[] file;

    public PdfInspection(byte[] file) {
        this.file = file;
    }

    byte[] file() {
        return file;
    }

    int pages() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return pdf.getNumberOfPages();
        }
    }

    String text() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSuppressDuplicateOverlappingText(false); // letters of the demo's watermark lie over others
            return stripper.getText(pdf);
        }
    }

    /** The text as one line, for sentences that the layout may break anywhere. */
    public String flowingText() throws IOException {
        return text().replaceAll("\\s+", " ");
    }

    public BufferedImage picture(int dotsPerInch) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PDFRenderer(pdf).renderImageWithDPI(0, dotsPerInch, ImageType.RGB);
        }
    }

    /** How many letters are shown as the empty box that a font keeps for what it lacks. */
    int missingGlyphs() throws IOException {
        List<Integer> missing = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
                if (code == 0) {
                    missing.add(code);
                }
                super.showGlyph(matrix, font, code, displacement);
            }
        };
        try (PDDocument pdf = Loader.loadPDF(file)) {
            stripper.getText(pdf);
        }
        return missing.size();
    }

    /** The rules of a standard that the file breaks; empty when it conforms. */
    Set<String> faults(PDFAFlavour standard) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), standard);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
            Set<String> faults = new TreeSet<>();
            validator.validate(parser).getTestAssertions().forEach(assertion -> faults.add(assertion.getMessage()));
            return faults;
        }
    }
}
