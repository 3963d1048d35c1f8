package vn.muadam.quiz;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/**
 * A photograph made anew from what a device sent: upright, at most 1,600 pixels on its longer side, and without what the
 * file told of device, hour and place. Its size is looked at before anything is decoded.
 */
final class Picture {

    static final int LARGEST_FILE = 12 * 1024 * 1024;
    private static final int LONGEST_SIDE = 1600;
    private static final int LONGEST_SIDE_SENT = 12_000;
    private static final long MOST_PIXELS = 50_000_000;
    private static final float QUALITY = 0.8f;

    private final byte[] jpeg;
    private final int width;
    private final int height;

    private Picture(BufferedImage image) {
        this.jpeg = written(image);
        this.width = image.getWidth();
        this.height = image.getHeight();
    }

    /** What is taken, by its first bytes. */
    private enum Format {
        JPEG,
        PNG;

        static Optional<Format> of(byte[] file) {
            if (begins(file, 0xFF, 0xD8, 0xFF)) {
                return Optional.of(JPEG);
            }
            return begins(file, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n') ? Optional.of(PNG) : Optional.empty();
        }

        private static boolean begins(byte[] file, int... signature) {
            for (int i = 0; i < signature.length; i++) {
                if (i >= file.length || (file[i] & 0xFF) != signature[i]) {
                    return false;
                }
            }
            return true;
        }

        /** What a browser says of the file must not be something else than it is. */
        boolean isSaidToBe(String contentType) {
            String type = contentType.toLowerCase(Locale.ROOT);
            return type.isEmpty()
                    || type.equals("application/octet-stream")
                    || type.equals("image/" + name().toLowerCase(Locale.ROOT))
                    || (this == JPEG && type.equals("image/jpg"));
        }
    }

    byte[] jpeg() {
        return jpeg.clone();
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int size() {
        return jpeg.length;
    }

    /**
     * Makes it from a file.
     *
     * @param contentType what the device says it is; empty when it says nothing
     * @throws PhotoException when it is too large, no picture of these kinds, or something else than it is said to be
     */
    static Picture of(byte[] file, String contentType) {
        if (file.length > LARGEST_FILE) {
            throw PhotoException.tooLarge();
        }
        Format format =
                Format.of(file).filter(found -> found.isSaidToBe(contentType)).orElseThrow(PhotoException::noPicture);
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format.name());
        ImageReader reader = readers.next();
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, true, true);
            return new Picture(ExifTurn.of(file).apply(decoded(reader)));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw PhotoException.noPicture(); // a decoder meets what nobody thought of in many ways
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage decoded(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width < 1 || height < 1) {
            throw PhotoException.noPicture();
        }
        if (width > LONGEST_SIDE_SENT || height > LONGEST_SIDE_SENT || (long) width * height > MOST_PIXELS) {
            throw PhotoException.tooLarge();
        }
        ImageReadParam parameters = reader.getDefaultReadParam();
        int step =
                Math.max(1, Math.max(width, height) / (2 * LONGEST_SIDE)); // never the whole of a large one in memory
        parameters.setSourceSubsampling(step, step, 0, 0);
        return scaled(reader.read(0, parameters));
    }

    /** On white, because a JPEG has nothing to see through. */
    private static BufferedImage scaled(BufferedImage image) {
        double ratio = Math.min(1, (double) LONGEST_SIDE / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * ratio));
        int height = Math.max(1, (int) Math.round(image.getHeight() * ratio));
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = scaled.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, Color.WHITE, null);
        graphics.dispose();
        return scaled;
    }

    private static byte[] written(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing but memory is written to
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
