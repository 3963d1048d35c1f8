package vn.muadam.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.muadam.document.Fitting.Fitted;
import vn.muadam.shared.VietnamTime;
import vn.muadam.shared.VietnameseText;

/**
 * A certificate of completion as a PDF file: one sheet of A4, landscape.
 *
 * <p>It is not one of the document types of Decree 30/2020/NĐ-CP, so its layout is free; the national heading appears
 * only when a body of the state issues it.
 */
@ApplicationScoped
public class CertificatePaper {

    private static final PaperTemplate TEMPLATE = PaperTemplate.beside(CertificatePaper.class, "certificate.xhtml");

    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final Fitting NAME = new Fitting(PaperFont.SANS_BOLD, 225 * POINTS_PER_MM, 34, 27, 14);
    private static final Fitting COURSE = new Fitting(PaperFont.SANS_BOLD, 215 * POINTS_PER_MM, 19, 18, 11);

    @Inject
    private PdfRenderer renderer;

    /** Renders the same bytes for the same contents, dated with the day of issue. */
    public byte[] render(CertificateContents contents) {
        return renderer.render(xhtml(contents), dateOf(contents));
    }

    static Instant dateOf(CertificateContents contents) {
        return contents.issue().issuedOn().atStartOfDay(VietnamTime.ZONE).toInstant();
    }

    static String xhtml(CertificateContents contents) {
        Map<String, Object> values = new HashMap<>();
        Fitted name = NAME.fit(oneLine(contents.holder().name()));
        Fitted course = COURSE.fit(oneLine(contents.training().title()));
        values.put("name", name);
        values.put("course", course);
        values.put("dense", name.lines().size() + course.lines().size() > 2);
        values.put("demo", contents.demo());
        describe(contents.holder(), values);
        describe(contents.training(), values);
        describe(contents.issue(), values);
        describe(contents.verification(), values);
        return TEMPLATE.fill(values);
    }

    private static void describe(CertificateContents.Holder holder, Map<String, Object> values) {
        values.put("team", orEmpty(holder.team()));
        values.put("units", holder.units());
    }

    private static void describe(CertificateContents.Training training, Map<String, Object> values) {
        values.put("duration", training.minutes());
        values.put("hours", training.minutes() / 60);
        values.put("minutes", training.minutes() % 60);
        values.put("result", orEmpty(training.result()));
        values.put("unreviewed", training.unreviewedCourse());
    }

    private static void describe(CertificateContents.Issue issue, Map<String, Object> values) {
        CertificateContents.@Nullable Signatory signatory = issue.signatory();
        values.put("unit", issue.unit());
        values.put("unitInCapitals", issue.unit().toUpperCase(Locale.ROOT));
        values.put("stateBody", issue.stateBody());
        values.put("number", issue.number());
        values.put("dated", dated(issue.place(), issue.issuedOn()));
        values.put("validUntil", issue.validUntil() == null ? "" : OfficialDate.inNumbers(issue.validUntil()));
        values.put("signed", signatory != null);
        values.put("office", signatory == null ? "" : signatory.office());
        values.put("signatory", signatory == null ? "" : signatory.name());
    }

    private static void describe(CertificateContents.Verification verification, Map<String, Object> values) {
        values.put("url", verification.url().toString());
        values.put("code", verification.code());
        values.put("qr", QrCode.of(verification.url().toString()).svg("Mã QR mở trang kiểm tra chứng nhận này"));
    }

    private static String dated(@Nullable String place, LocalDate date) {
        String words = OfficialDate.inWords(date);
        return place == null ? words.replaceFirst("^n", "N") : place + ", " + words;
    }

    /** Measured as it will be printed: composed letters, single spaces. */
    private static String oneLine(String text) {
        return VietnameseText.clean(XmlText.composed(text));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
