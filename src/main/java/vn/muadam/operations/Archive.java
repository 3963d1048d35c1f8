package vn.muadam.operations;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * One file that holds a folder and what is to be known of it: a ZIP whose manifest has the checksum of every other entry,
 * so that a file which was cut short or changed on the way is recognised before anything is done with it.
 */
final class Archive {

    private Archive() {}

    /** Adds the files of the folder. @return the SHA-256 of each */
    static SortedMap<String, String> pack(Path folder, ZipOutputStream zip) throws IOException {
        SortedMap<String, String> checksums = new TreeMap<>();
        for (Path file : filesOf(folder)) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            zip.putNextEntry(new ZipEntry(name));
            try (DigestInputStream content = digesting(Files.newInputStream(file))) {
                content.transferTo(zip);
                checksums.put(name, sum(content));
            }
            zip.closeEntry();
        }
        return checksums;
    }

    static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** Writes the archive under another name first, so that a file of the final name is always whole. */
    static void write(Path target, Writing writing) throws IOException {
        Path part = Path.of(target + ".part");
        try {
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(part))) {
                writing.to(zip);
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** @throws OperationFailedException when the file is no archive, was cut short, or has no such entry */
    static String read(Path archive, String name) throws IOException {
        try (ZipFile zip = open(archive)) {
            ZipEntry entry = zip.getEntry(name);
            if (entry == null) {
                throw new OperationFailedException("archive.damaged", archive);
            }
            try (InputStream content = zip.getInputStream(entry)) {
                return new String(content.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }

    /** Reads every entry and compares it with its checksum. */
    static void verify(Path archive, Map<String, String> checksums) throws IOException {
        each(archive, checksums, (name, content) -> content.transferTo(OutputStream.nullOutputStream()));
    }

    /** Unpacks every entry that has a checksum, and compares it. */
    static void unpack(Path archive, Map<String, String> checksums, Path folder) throws IOException {
        each(archive, checksums, (name, content) -> {
            Path file = folder.resolve(name).normalize();
            if (!file.startsWith(folder)) {
                throw new OperationFailedException("archive.damaged", archive);
            }
            Files.createDirectories(file.getParent());
            Files.copy(content, file);
        });
    }

    private static void each(Path archive, Map<String, String> checksums, Reading reading) throws IOException {
        try (ZipFile zip = open(archive)) {
            for (Map.Entry<String, String> expected : checksums.entrySet()) {
                ZipEntry entry = zip.getEntry(expected.getKey());
                if (entry == null) {
                    throw new OperationFailedException("archive.damaged", archive);
                }
                try (DigestInputStream content = digesting(zip.getInputStream(entry))) {
                    reading.of(expected.getKey(), content);
                    if (!sum(content).equals(expected.getValue())) {
                        throw new OperationFailedException("archive.damaged", archive);
                    }
                }
            }
        } catch (ZipException e) {
            throw new OperationFailedException("archive.damaged", e, archive);
        }
    }

    private static ZipFile open(Path archive) throws IOException {
        if (!Files.isReadable(archive)) {
            throw new OperationFailedException("archive.missing", archive);
        }
        try {
            return new ZipFile(archive.toFile());
        } catch (ZipException e) {
            throw new OperationFailedException("archive.damaged", e, archive);
        }
    }

    private static List<Path> filesOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static DigestInputStream digesting(InputStream content) {
        try {
            return new DigestInputStream(content, MessageDigest.getInstance("SHA-256"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String sum(DigestInputStream read) {
        return HexFormat.of().formatHex(read.getMessageDigest().digest());
    }

    /** Fills an archive. */
    @FunctionalInterface
    interface Writing {

        void to(ZipOutputStream zip) throws IOException;
    }

    /** Takes one entry to its end. */
    @FunctionalInterface
    private interface Reading {

        void of(String name, InputStream content) throws IOException;
    }
}
