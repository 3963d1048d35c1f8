package vn.muadam.operations;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** {@code pg_dump} and {@code pg_restore}, which must be of the server's version or newer, on the path of this machine. */
final class PostgresTools {

    private static final int DEFAULT_PORT = 5432;

    private final Settings settings;
    private final URI server;

    PostgresTools(Settings settings) {
        this.settings = settings;
        this.server = URI.create(settings.url().substring("jdbc:".length()));
    }

    /** Writes the schema, as the snapshot sees it, in the custom format: compressed, restorable in any order. */
    void dump(Path file, String schema, String snapshot) throws IOException {
        run(command(
                "pg_dump",
                "--format=custom",
                "--no-owner",
                "--no-privileges",
                "--schema=" + schema,
                "--snapshot=" + snapshot,
                "--file=" + file));
    }

    /** Fills a schema that exists and is empty, in one transaction. */
    void restore(Path file, String schema) throws IOException {
        Path contents = Files.createTempFile("muadam", ".list");
        try {
            String list = run(List.of("pg_restore", "--list", file.toString()));
            Files.writeString(
                    contents,
                    list.lines()
                            .filter(line -> !line.contains(" SCHEMA - " + schema))
                            .filter(line -> !line.contains(" COMMENT - SCHEMA " + schema))
                            .collect(Collectors.joining("\n")));
            run(command(
                    "pg_restore",
                    "--no-owner",
                    "--no-privileges",
                    "--exit-on-error",
                    "--single-transaction",
                    "--use-list=" + contents,
                    file.toString()));
        } finally {
            Files.delete(contents);
        }
    }

    private List<String> command(String program, String... options) {
        List<String> command = new ArrayList<>(List.of(
                program,
                "--host=" + server.getHost(),
                "--port=" + (server.getPort() < 0 ? DEFAULT_PORT : server.getPort()),
                "--username=" + settings.user(),
                "--no-password",
                "--dbname=" + server.getPath().substring(1)));
        command.addAll(List.of(options));
        return command;
    }

    private String run(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("PGPASSWORD", settings.password());
        Path said = Files.createTempFile("muadam", ".txt");
        try {
            Process process = builder.redirectError(said.toFile()).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new OperationFailedException(
                        "postgres.failed",
                        command.get(0),
                        Files.readString(said).strip());
            }
            return output;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (OperationFailedException e) {
            throw e;
        } catch (IOException e) {
            throw new OperationFailedException("postgres.missing", e, command.get(0));
        } finally {
            Files.delete(said);
        }
    }
}
