package vn.muadam.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A text whose cells are separated by commas, semicolons or tabs, in Unicode or in one byte a letter.
 *
 * @param charset one of Unicode, or Windows' western one where {@link OldEncoding} says what its letters mean
 */
record TextSource(Path file, Charset charset, char separator) implements SheetSource {

    private static final Charset ONE_BYTE = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final List<Character> SEPARATORS = List.of(';', '\t', ',', '|');
    private static final int LINES = 30;
    private static final int LONGEST_CELL = 10_000;

    /**
     * Decides encoding and separator.
     *
     * @throws SheetUnreadableException for bytes that are no text
     */
    static TextSource of(Path file) throws IOException {
        Charset charset = charsetOf(file);
        try (BufferedReader reader = new BufferedReader(reader(file, charset))) {
            List<String> lines = reader.lines().limit(LINES).toList();
            if (lines.stream().anyMatch(TextSource::isNoText)) {
                throw new SheetUnreadableException(SheetFault.NOT_A_SHEET);
            }
            return new TextSource(file, charset, separatorOf(lines));
        }
    }

    @Override
    public SheetRows open() throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
        CSVParser parser = format.parse(reader(file, charset));
        return new SheetRows(parser.stream().map(this::texts).onClose(() -> close(parser)), parser);
    }

    private SheetRow texts(CSVRecord line) {
        return new SheetRow(
                (int) line.getRecordNumber(),
                Stream.of(line.values())
                        .map(cell -> cell.length() <= LONGEST_CELL ? cell : cell.substring(0, LONGEST_CELL))
                        .toList());
    }

    private static Charset charsetOf(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(2);
        }
        if (head.length == 2 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (head.length == 2 && (head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return isUtf8(file) ? StandardCharsets.UTF_8 : ONE_BYTE;
    }

    private static boolean isUtf8(Path file) throws IOException {
        CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
        char[] buffer = new char[8192];
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), strict)) {
            int read = reader.read(buffer);
            while (read >= 0) {
                read = reader.read(buffer);
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Reader reader(Path file, Charset charset) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    /** A picture, a program, a page of the web, a portable document: whatever the name says. */
    private static boolean isNoText(String line) {
        String begin = line.stripLeading();
        return line.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\r')
                || begin.startsWith("%PDF")
                || begin.startsWith("<");
    }

    /** The one that stands in the most lines equally often. */
    private static char separatorOf(List<String> lines) {
        char best = ',';
        long most = 0;
        for (char candidate : SEPARATORS) {
            long found =
                    lines.stream().filter(line -> line.indexOf(candidate) >= 0).count();
            if (found > most) {
                best = candidate;
                most = found;
            }
        }
        return best;
    }

    private static void close(CSVParser parser) {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
