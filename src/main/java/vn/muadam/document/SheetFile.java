package vn.muadam.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.muadam.shared.VietnameseText;

/**
 * A list as it comes from people: an Excel workbook or a text with separators, told apart by what is in it and not by its
 * name.
 *
 * <p>Everything is text in NFC, also numbers and days; what was typed in an old Vietnamese encoding is turned into Unicode,
 * and {@link #encoding} says so. It is read as a stream, so a long list needs no more memory than a short one.
 */
public final class SheetFile {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int SAMPLE = 200;

    private final SheetSource source;
    private final OldEncoding encoding;

    private SheetFile(SheetSource source, OldEncoding encoding) {
        this.source = source;
        this.encoding = encoding;
    }

    /**
     * Looks into a file and decides how it is to be read.
     *
     * @throws SheetUnreadableException when it is no list, would be dangerous to open, or is damaged
     */
    public static SheetFile of(Path file) throws IOException {
        SheetSource source = sourceOf(file);
        List<String> sample = sample(source);
        OldEncoding encoding = OldEncoding.recognise(sample);
        if (encoding == OldEncoding.NONE && MarksLost.in(sample)) {
            throw new SheetUnreadableException(SheetFault.MARKS_LOST);
        }
        return new SheetFile(source, encoding);
    }

    private static SheetSource sourceOf(Path file) throws IOException {
        byte[] head = head(file);
        if (startsWith(head, ZIP)) {
            WorkbookGuard.check(file);
            return new WorkbookSource(file);
        }
        if (startsWith(head, OLE2)) {
            throw new SheetUnreadableException(
                    WorkbookGuard.isProtected(file) ? SheetFault.PROTECTED : SheetFault.OLD_EXCEL);
        }
        return TextSource.of(file);
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(ZIP.length);
        }
    }

    private static boolean startsWith(byte[] head, byte[] mark) {
        return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
    }

    private static List<String> sample(SheetSource source) throws IOException {
        List<String> texts = new ArrayList<>();
        try (SheetRows rows = source.open()) {
            int left = SAMPLE;
            for (SheetRow row : rows) {
                texts.addAll(row.cells());
                if (--left == 0) {
                    break;
                }
            }
        }
        if (texts.stream().allMatch(String::isBlank)) {
            throw new SheetUnreadableException(SheetFault.EMPTY);
        }
        return texts;
    }

    /** The old encoding that its texts were typed in, and that {@link #rows} turns into Unicode. */
    public OldEncoding encoding() {
        return encoding;
    }

    /** The lines from the top, empty ones left out; they may be read again and again. */
    public SheetRows rows() throws IOException {
        SheetRows raw = source.open();
        Stream<SheetRow> rows = raw.stream().map(this::readable).filter(row -> !row.isEmpty());
        return new SheetRows(rows, raw);
    }

    private SheetRow readable(SheetRow row) {
        List<String> cells = new ArrayList<>(row.cells().size());
        for (String cell : row.cells()) {
            cells.add(VietnameseText.clean(encoding.toUnicode(cell)));
        }
        return new SheetRow(row.number(), cells);
    }
}
