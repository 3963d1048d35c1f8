package vn.muadam.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/** Checks that the files of {@code media/} are what their names say, and that no drawing carries anything active. */
final class MediaChecks {

    private static final Map<String, Signature> SIGNATURES = Map.of(
            "png", new Signature(1, "PNG"),
            "jpg", new Signature(0, "\u00FF\u00D8\u00FF"),
            "webp", new Signature(8, "WEBP"),
            "mp4", new Signature(4, "ftyp"),
            "m4a", new Signature(4, "ftyp"),
            "pdf", new Signature(0, "%PDF-"),
            "vtt", new Signature(0, "WEBVTT"));

    private MediaChecks() {}

    /** The bytes by which a kind of file is known. */
    private record Signature(int offset, String bytes) {

        boolean matches(byte[] content) {
            byte[] expected = bytes.getBytes(StandardCharsets.ISO_8859_1);
            return content.length >= offset + expected.length
                    && Arrays.equals(content, offset, offset + expected.length, expected, 0, expected.length);
        }
    }

    static void check(PackageFolder folder, FaultLog log) {
        for (String path : folder.files("media", "")) {
            if (SizeLimits.extension(path).equals("svg")) {
                folder.text(path).ifPresent(DrawingChecks::check);
            } else {
                folder.bytes(path).ifPresent(bytes -> checkSignature(path, bytes, log.file(path)));
            }
        }
    }

    private static void checkSignature(String path, byte[] bytes, FileFaults faults) {
        Signature signature = SIGNATURES.get(SizeLimits.extension(path));
        if (signature != null && !signature.matches(bytes)) {
            faults.addForWholeFile("fault.file-unsafe.content", SizeLimits.extension(path));
        }
    }
}
