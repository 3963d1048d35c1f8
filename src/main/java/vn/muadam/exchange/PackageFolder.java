package vn.muadam.exchange;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a package, listed without following a link and without reading anything too big. A package comes from
 * anywhere, a memory stick or the post; so nothing outside the few known folders is ever opened.
 */
final class PackageFolder {

    private static final Set<String> FOLDERS = Set.of("lessons", "quizzes", "surveys", "media");
    private static final Set<String> ROOT_FILES = Set.of("course.yaml", "glossary.yaml", "README.md");
    private static final int MOST_FILES = 2_000;

    private final Path root;
    private final FaultLog log;
    private final SortedMap<String, Long> sizes = new TreeMap<>();
    private final Set<String> present = new HashSet<>();
    private final Map<String, Optional<PackageText>> texts = new HashMap<>();

    private PackageFolder(Path root, FaultLog log) {
        this.root = root;
        this.log = log;
    }

    /** Lists the package and reports what must not be in it. */
    static PackageFolder scan(Path root, FaultLog log) {
        PackageFolder folder = new PackageFolder(root, log);
        if (Files.isDirectory(root)) {
            folder.list(root, "");
            folder.checkTotal();
        } else {
            log.file("").addForWholeFile("fault.file-missing.folder");
        }
        return folder;
    }

    boolean exists() {
        return Files.isDirectory(root);
    }

    /** Every file that may be read, by its path in the package, in order. */
    List<String> files() {
        return List.copyOf(sizes.keySet());
    }

    List<String> files(String folder, String extension) {
        return sizes.keySet().stream()
                .filter(path -> path.startsWith(folder + "/") && path.endsWith(extension))
                .toList();
    }

    /** Whether the file is there, be it only to be refused: a refused file is not reported as missing too. */
    boolean has(String path) {
        return present.contains(path);
    }

    long size(String path) {
        return sizes.getOrDefault(path, 0L);
    }

    /** The text of a file; empty when it is not there or holds no text. Read and reported once. */
    Optional<PackageText> text(String path) {
        if (!texts.containsKey(path)) {
            texts.put(path, bytes(path).flatMap(bytes -> PackageText.of(bytes, path, log)));
        }
        return texts.getOrDefault(path, Optional.empty());
    }

    Optional<byte[]> bytes(String path) {
        if (!sizes.containsKey(path)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(root.resolve(path)));
        } catch (IOException unreadable) {
            log.file(path).addForWholeFile("fault.file-unsafe.unreadable");
            return Optional.empty();
        }
    }

    private void list(Path folder, String prefix) {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (present.size() >= MOST_FILES) {
                    log.file("").addForWholeFile("fault.file-too-big.files", MOST_FILES);
                    return;
                }
                add(entry, prefix + entry.getFileName());
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            log.file(prefix).addForWholeFile("fault.file-unsafe.unreadable");
        }
    }

    private void add(Path entry, String path) {
        FileFaults faults = log.file(path);
        present.add(path);
        boolean inRoot = path.indexOf('/') < 0;
        if (Files.isSymbolicLink(entry)) {
            faults.addForWholeFile("fault.file-unsafe.link");
        } else if (!path.equals("README.md") && !Keys.isPath(path)) {
            faults.addForWholeFile("fault.file-unsafe.name");
        } else if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
            addFolder(entry, path, faults);
        } else if (!Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
            faults.addForWholeFile("fault.file-unsafe.special");
        } else if (inRoot && !ROOT_FILES.contains(path)) {
            faults.addForWholeFile("fault.file-unused");
        } else {
            addFile(entry, path, faults);
        }
    }

    private void addFolder(Path entry, String path, FileFaults faults) {
        if (FOLDERS.contains(path)) {
            list(entry, path + "/");
        } else {
            faults.addForWholeFile("fault.file-unsafe.folder");
        }
    }

    private void addFile(Path entry, String path, FileFaults faults) {
        try {
            long size = Files.size(entry);
            long limit = SizeLimits.limit(path);
            if (limit == 0) {
                faults.addForWholeFile(path.startsWith("media/") ? "fault.file-unsafe.kind" : "fault.file-unused");
            } else if (size > limit) {
                faults.addForWholeFile("fault.file-too-big", SizeLimits.words(size), SizeLimits.words(limit));
            } else {
                sizes.put(path, size);
            }
        } catch (IOException unreadable) {
            faults.addForWholeFile("fault.file-unsafe.unreadable");
        }
    }

    private void checkTotal() {
        long total = sizes.values().stream().mapToLong(Long::longValue).sum();
        if (total > SizeLimits.PACKAGE) {
            String limit = SizeLimits.words(SizeLimits.PACKAGE);
            log.file("").addForWholeFile("fault.file-too-big", SizeLimits.words(total), limit);
            sizes.clear(); // nothing is read of a package that is too big as a whole
        }
    }
}
