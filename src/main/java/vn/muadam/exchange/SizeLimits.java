package vn.muadam.exchange;

import java.util.Map;
import java.util.Set;

/** How big each kind of file may be, so that a course reaches a cheap phone over a weak signal. */
final class SizeLimits {

    /** The whole package, unpacked. */
    static final long PACKAGE = 100L * 1024 * 1024;

    private static final long KILO = 1024;
    private static final long MEGA = 1024 * KILO;

    private static final Map<String, Long> BY_EXTENSION = Map.ofEntries(
            Map.entry("md", 64 * KILO),
            Map.entry("gift", MEGA),
            Map.entry("yaml", MEGA),
            Map.entry("svg", 80 * KILO),
            Map.entry("webp", 80 * KILO),
            Map.entry("png", 80 * KILO),
            Map.entry("jpg", 80 * KILO),
            Map.entry("m4a", 2 * MEGA),
            Map.entry("mp4", 30 * MEGA),
            Map.entry("vtt", MEGA),
            Map.entry("pdf", 2 * MEGA));

    private static final Map<String, Set<String>> BY_FOLDER = Map.of(
            "lessons", Set.of("md"),
            "quizzes", Set.of("gift"),
            "surveys", Set.of("yaml"),
            "media", Set.of("svg", "webp", "png", "jpg", "m4a", "mp4", "vtt", "pdf"));

    private SizeLimits() {}

    /** The limit in bytes; 0 when such a file has no place in its folder. */
    static long limit(String path) {
        String extension = extension(path);
        int slash = path.indexOf('/');
        if (slash >= 0
                && !BY_FOLDER.getOrDefault(path.substring(0, slash), Set.of()).contains(extension)) {
            return 0;
        }
        return BY_EXTENSION.getOrDefault(extension, 0L);
    }

    static String extension(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    static String words(long bytes) {
        return bytes >= MEGA && bytes % MEGA == 0 ? bytes / MEGA + " MB" : (bytes + KILO - 1) / KILO + " KB";
    }
}
