package vn.muadam.operations;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a backup says of itself: {@code backup.properties}, the last entry of the archive.
 *
 * @param engine "derby" or "postgresql"
 * @param created when the copy was made, UTC
 * @param contents what the database held
 * @param checksums the SHA-256 of each other entry
 */
record BackupManifest(String engine, Instant created, Contents contents, SortedMap<String, String> checksums) {

    static final String NAME = "backup.properties";

    private static final int FORMAT = 1;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd_HHmmss").withZone(ZoneOffset.UTC);

    /** The moment of the copy as part of a name: "20261124_190000". */
    String stamp() {
        return STAMP.format(created);
    }

    /** @throws OperationFailedException when a database does not hold what this backup was made of */
    void compare(Contents found) throws OperationFailedException {
        if (!found.rows().equals(contents.rows())) {
            Map<String, Long> different = new TreeMap<>(contents.rows());
            different.entrySet().removeAll(found.rows().entrySet());
            throw new OperationFailedException("restore.differs", different);
        }
    }

    String text() {
        SortedMap<String, String> lines = new TreeMap<>();
        lines.put("format", "" + FORMAT);
        lines.put("engine", engine);
        lines.put("created", created.toString());
        lines.put("schema", contents.schema());
        contents.rows().forEach((table, rows) -> lines.put("rows." + table, "" + rows));
        contents.keys().forEach((key, value) -> lines.put("key." + key, value));
        checksums.forEach((file, sum) -> lines.put("sha256." + file, sum));
        StringBuilder text = new StringBuilder();
        lines.forEach(
                (name, value) -> text.append(name).append('=').append(value).append('\n'));
        return text.toString();
    }

    /** @throws OperationFailedException when a later version of the product wrote it */
    static BackupManifest parse(String text) throws IOException {
        Properties lines = new Properties();
        lines.load(new StringReader(text));
        if (Integer.parseInt(lines.getProperty("format", "0")) > FORMAT) {
            throw new OperationFailedException("restore.newer");
        }
        SortedMap<String, Long> rows = new TreeMap<>();
        part(lines, "rows.").forEach((table, count) -> rows.put(table, Long.valueOf(count)));
        return new BackupManifest(
                lines.getProperty("engine", ""),
                Instant.parse(lines.getProperty("created", "")),
                new Contents(lines.getProperty("schema", ""), rows, part(lines, "key.")),
                part(lines, "sha256."));
    }

    private static SortedMap<String, String> part(Properties lines, String prefix) {
        SortedMap<String, String> part = new TreeMap<>();
        lines.stringPropertyNames().stream()
                .filter(name -> name.startsWith(prefix))
                .forEach(name -> part.put(name.substring(prefix.length()), lines.getProperty(name)));
        return part;
    }
}
