package vn.muadam.exchange;

import java.util.List;
import java.util.Set;

/** Reports the files of a package that nothing refers to: left over, or meant and forgotten. */
final class UnusedFiles {

    private static final List<String> FOLDERS = List.of("lessons/", "surveys/", "media/");

    private final PackageFolder folder;
    private final FaultLog log;

    UnusedFiles(PackageFolder folder, FaultLog log) {
        this.folder = folder;
        this.log = log;
    }

    void report(Set<String> used, List<PackageText> texts) {
        for (String path : folder.files()) {
            if (FOLDERS.stream().anyMatch(path::startsWith)
                    && !used.contains(path)
                    && !isCaption(path, used)
                    && !isNamed(path, texts)) {
                log.file(path).addForWholeFile("fault.file-unused");
            }
        }
    }

    /** The captions of a film bear its name. */
    private static boolean isCaption(String path, Set<String> used) {
        return path.endsWith(".vtt") && used.contains(path.substring(0, path.length() - 3) + "mp4");
    }

    /** A question may show a picture in words of its own format. */
    private static boolean isNamed(String path, List<PackageText> texts) {
        return path.startsWith("media/")
                && texts.stream().anyMatch(text -> text.text().contains(path));
    }
}
