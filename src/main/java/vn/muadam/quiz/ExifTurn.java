package vn.muadam.quiz;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a photograph must be turned to stand upright: telephones store it as the sensor lay, and note beside it how it was
 * held, in the tag "orientation" of EXIF, 1 to 8.
 */
record ExifTurn(int orientation) {

    private static final int UPRIGHT = 1;
    private static final int ORIENTATION = 0x0112;
    private static final int EXIF_SEGMENT = 0xE1;
    private static final int SCAN = 0xDA;
    private static final int EXIF_MARK = 0x45786966; // "Exif"
    private static final int ENTRY_BYTES = 12;

    /** What the file says; upright where it says nothing, or nothing sensible. */
    static ExifTurn of(byte[] file) {
        try {
            int found = find(ByteBuffer.wrap(file));
            return new ExifTurn(found >= UPRIGHT && found <= 8 ? found : UPRIGHT);
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            return new ExifTurn(UPRIGHT);
        }
    }

    private static int find(ByteBuffer file) {
        if (file.getShort() != (short) 0xFFD8) {
            return UPRIGHT;
        }
        while (file.remaining() >= 4) {
            int marker = file.getShort() & 0xFF;
            int length = file.getShort() & 0xFFFF;
            if (marker == SCAN || length < 2) {
                return UPRIGHT;
            }
            int next = file.position() + length - 2;
            if (marker == EXIF_SEGMENT && length > 8 && file.getInt(file.position()) == EXIF_MARK) {
                file.position(file.position() + 6);
                return inTiff(file.slice());
            }
            file.position(next);
        }
        return UPRIGHT;
    }

    private static int inTiff(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY_BYTES;
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                return tiff.getShort(entry + 8);
            }
        }
        return UPRIGHT;
    }

    BufferedImage apply(BufferedImage image) {
        if (orientation == UPRIGHT) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        boolean onItsSide = orientation >= 5;
        BufferedImage turned =
                new BufferedImage(onItsSide ? height : width, onItsSide ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = turned.createGraphics();
        graphics.drawImage(image, transform(width, height), null);
        graphics.dispose();
        return turned;
    }

    /** The matrices of the standard: mirrored for even numbers up to 4 and odd ones above, turned for the others. */
    private AffineTransform transform(int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
