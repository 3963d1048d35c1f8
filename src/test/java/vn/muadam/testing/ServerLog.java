package vn.muadam.testing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/** The log of the server in which the test runs, line by line as JSON. */
public final class ServerLog {

    private ServerLog() {}

    /** Lines that were logged while the request of that name was served. */
    public static List<JsonObject> ofRequest(String id) throws IOException {
        Path data = Path.of(ConfigProvider.getConfig().getValue("muadam.data", String.class));
        try (Stream<String> lines = Files.lines(data.resolveSibling("logs/messages.log"))) {
            return lines.filter(line -> line.contains(id))
                    .map(ServerLog::read)
                    .filter(line -> id.equals(line.getString("ext_requestId", "")))
                    .toList();
        }
    }

    private static JsonObject read(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }
}
