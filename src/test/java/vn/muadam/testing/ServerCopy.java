package vn.muadam.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A copy of the built server, under {@code target/test-servers}, with settings of its own. */
final class ServerCopy {

    static final Path USER_FOLDER = Path.of("target/test-servers").toAbsolutePath();

    private static final Path BUILT = Path.of("target/liberty/wlp/usr/servers/muadamtest");
    private static final Set<String> APPLICATION = Set.of("apps", "application.xml");
    private static final Set<String> LEFT_BEHIND = Set.of("workarea", "logs");

    private ServerCopy() {}

    /** The server without the application: whoever takes it deploys a copy of their own. */
    static Path withoutApplication(String name) throws IOException {
        return copy(name, part -> !LEFT_BEHIND.contains(part) && !APPLICATION.contains(part));
    }

    static Path complete(String name) throws IOException {
        return copy(name, part -> !LEFT_BEHIND.contains(part));
    }

    /** Sets variables of server.xml, stronger than any environment variable, and adds elements to it. */
    static void configure(Path server, Map<String, String> variables, String elements) throws IOException {
        String lines = new TreeMap<>(variables)
                .entrySet().stream()
                        .map(variable -> "  <variable name=\"%s\" value=\"%s\"/>\n"
                                .formatted(variable.getKey(), variable.getValue()))
                        .collect(Collectors.joining());
        Path overrides = Files.createDirectories(server.resolve("configDropins/overrides"));
        Files.writeString(overrides.resolve("test.xml"), "<server>\n" + lines + elements + "</server>\n");
    }

    private static Path copy(String name, Predicate<String> wanted) throws IOException {
        if (!Files.isDirectory(BUILT)) {
            throw new IOException("There is no built server in " + BUILT + ": run ./mvnw verify");
        }
        Path server = USER_FOLDER.resolve("servers").resolve(name);
        delete(server);
        try (Stream<Path> files = Files.walk(BUILT)) {
            for (Path file : files.toList()) {
                Path path = BUILT.relativize(file);
                if (wanted.test(path.getName(0).toString())) {
                    put(file, server.resolve(path.toString()));
                }
            }
        }
        return server;
    }

    private static void put(Path file, Path target) throws IOException {
        if (Files.isDirectory(file)) {
            Files.createDirectories(target);
        } else {
            Files.copy(file, target);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
