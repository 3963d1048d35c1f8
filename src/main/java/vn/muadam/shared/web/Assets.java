package vn.muadam.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** Knows a version of every style sheet, script and picture by its content, so that browsers can keep them for ever. */
@ApplicationScoped
class Assets {

    private final Map<String, String> versions = new ConcurrentHashMap<>();

    @Inject
    private ServletContext context;

    String version(String path) {
        return versions.computeIfAbsent(path, this::checksum);
    }

    private String checksum(String path) {
        try (InputStream file = context.getResourceAsStream("/resources/" + path)) {
            if (file == null) {
                throw new IllegalArgumentException("There is no /resources/" + path);
            }
            CRC32 crc = new CRC32();
            crc.update(file.readAllBytes());
            return Long.toHexString(crc.getValue());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
