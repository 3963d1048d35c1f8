package vn.muadam.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * The date and the identifier that a PDF file bears. The library takes both from the computer's clock, which would
 * make every rendering of the same paper a different file.
 */
record FileDate(Instant instant) {

    private static final Pattern CREATED = Pattern.compile("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)");

    static FileDate of(Instant instant) {
        return new FileDate(instant.truncatedTo(ChronoUnit.SECONDS));
    }

    /** Writes the date into both places where PDF/A wants to find the same one. */
    void stamp(PDDocument pdf) throws IOException {
        pdf.getDocumentInformation().setCreationDate(calendar());
        pdf.setDocumentId(instant.getEpochSecond());
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        String date = "$1" + Matcher.quoteReplacement(instant.toString()) + "$2";
        metadata.importXMPMetadata(CREATED.matcher(xmp).replaceFirst(date).getBytes(StandardCharsets.UTF_8));
    }

    private Calendar calendar() {
        return GregorianCalendar.from(instant.atZone(ZoneOffset.UTC));
    }
}
