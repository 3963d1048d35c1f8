package vn.muadam.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Looks at the parts of a workbook before anybody reads it: what a file says of its size is not believed. */
final class WorkbookGuard {

    private static final long LARGEST_UNPACKED = 400L * 1024 * 1024;
    private static final int MOST_PARTS = 2_000;
    private static final int OLE2_DIRECTORY = 64 * 1024;
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private WorkbookGuard() {}

    /**
     * Lets an ordinary workbook through.
     *
     * @throws SheetUnreadableException when it is none, holds programs, or unpacks to more than 400 MB
     */
    static void check(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw new SheetUnreadableException(SheetFault.TOO_LARGE);
            }
            if (zip.getEntry("xl/workbook.xml") == null || zip.getEntry("[Content_Types].xml") == null) {
                throw new SheetUnreadableException(SheetFault.NOT_A_SHEET);
            }
            checkParts(zip);
        } catch (ZipException e) {
            throw new SheetUnreadableException(SheetFault.DAMAGED);
        }
    }

    private static void checkParts(ZipFile zip) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long unpacked = 0;
        for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
            ZipEntry part = parts.nextElement();
            String name = part.getName().toLowerCase(Locale.ROOT);
            if (name.contains("vbaproject") || name.contains("/macrosheets/")) {
                throw new SheetUnreadableException(SheetFault.MACROS);
            }
            try (InputStream in = zip.getInputStream(part)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    unpacked += read;
                    if (unpacked > LARGEST_UNPACKED) {
                        throw new SheetUnreadableException(SheetFault.TOO_LARGE);
                    }
                }
            }
        }
    }

    /** Whether an old container holds a workbook locked with a password: its directory names the locked part. */
    static boolean isProtected(Path file) throws IOException {
        long size = Files.size(file);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] begin = in.readNBytes(OLE2_DIRECTORY);
            if (contains(begin, ENCRYPTED)) {
                return true;
            }
            in.skipNBytes(Math.max(0, size - begin.length - OLE2_DIRECTORY));
            return contains(in.readAllBytes(), ENCRYPTED);
        }
    }

    private static boolean contains(byte[] bytes, byte[] wanted) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(new String(wanted, StandardCharsets.ISO_8859_1));
    }
}
