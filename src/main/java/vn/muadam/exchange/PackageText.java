package vn.muadam.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/**
 * The text of one file after normalising: no byte-order mark, LF, NFC. What had to be normalised is reported, because
 * text in NFD can be neither searched nor printed well, and a later export writes LF.
 */
record PackageText(String text, List<String> lines, FileFaults faults) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Reads bytes as text; empty when they are none, which is reported. */
    static Optional<PackageText> of(byte[] bytes, String path, FaultLog log) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notText) {
            log.file(path).add(new Position(firstBadLine(bytes), 1), "fault.file-unsafe.not-text");
            return Optional.empty();
        }
        FileFaults faults = log.file(path, countLines(text));
        text = withoutByteOrderMark(text, faults);
        text = withLineFeeds(text, faults);
        if (holdsControls(text, faults)) {
            return Optional.empty();
        }
        text = composed(text, faults);
        return Optional.of(new PackageText(text, text.lines().toList(), faults));
    }

    private static String withoutByteOrderMark(String text, FileFaults faults) {
        if (!text.startsWith(BYTE_ORDER_MARK)) {
            return text;
        }
        faults.addForWholeFile("fault.text-bom");
        return text.substring(1);
    }

    private static String withLineFeeds(String text, FileFaults faults) {
        int first = text.indexOf('\r');
        if (first < 0) {
            return text;
        }
        faults.add(new Position(countLines(text.substring(0, first + 1)), 1), "fault.text-crlf");
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static boolean holdsControls(String text, FileFaults faults) {
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
            } else if (Character.isISOControl(c) && c != '\t') {
                faults.add(new Position(line, 1), "fault.file-unsafe.not-text");
                return true;
            }
        }
        return false;
    }

    private static String composed(String text, FileFaults faults) {
        if (Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            return text;
        }
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!Normalizer.isNormalized(lines.get(i), Normalizer.Form.NFC)) {
                faults.add(new Position(i + 1, 1), "fault.text-not-nfc");
                break;
            }
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static int countLines(String text) {
        return (int) text.lines().count();
    }

    /** The line of the first byte that is not UTF-8, found by decoding line after line. */
    private static int firstBadLine(byte[] bytes) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                if (!isText(bytes, start, i)) {
                    return line;
                }
                start = i + 1;
                line++;
            }
        }
        return line;
    }

    private static boolean isText(byte[] bytes, int start, int end) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, start, end - start));
            return true;
        } catch (CharacterCodingException notText) {
            return false;
        }
    }
}
