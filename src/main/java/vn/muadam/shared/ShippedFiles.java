package vn.muadam.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Folders that ship inside the application, laid out on the disk for whoever reads folders. */
@ApplicationScoped
public class ShippedFiles {

    private @Nullable ServletContext context;

    /** The application says where its files are; injected, it would be there during requests only. */
    void open(ServletContext application) {
        context = application;
    }

    /** The folders right below {@code path}, such as {@code /WEB-INF/courses/}, by name. */
    public List<String> foldersIn(String path) {
        return entries(path).stream()
                .filter(entry -> entry.endsWith("/"))
                .map(entry -> entry.substring(path.length(), entry.length() - 1))
                .sorted()
                .toList();
    }

    /** Writes everything below {@code path} (which ends with a slash) into the folder. */
    public void copy(String path, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String entry : entries(path)) {
            String name = entry.substring(path.length());
            if (entry.endsWith("/")) {
                copy(entry, folder.resolve(name));
            } else {
                try (InputStream file = opened().getResourceAsStream(entry)) {
                    Files.copy(file, folder.resolve(name));
                }
            }
        }
    }

    /** Removes a folder that was laid out, with all that is in it. */
    public static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private Set<String> entries(String path) {
        Set<String> entries = opened().getResourcePaths(path);
        return entries == null ? Set.of() : entries;
    }

    private ServletContext opened() {
        return Objects.requireNonNull(context, "The application has not started yet");
    }
}
