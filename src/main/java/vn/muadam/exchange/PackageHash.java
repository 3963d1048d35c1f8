package vn.muadam.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The hash of the files of a package as they lie in its folder: their names and their bytes. It tells without reading the
 * package that nothing has changed; {@link ContentHash} tells whether a change says anything new.
 */
final class PackageHash {

    private PackageHash() {}

    static String of(Path folder) throws IOException {
        List<String> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                files.add(folder.relativize(file) + " " + ContentHash.sha256(Files.readAllBytes(file)));
            }
        }
        return ContentHash.of(files);
    }
}
