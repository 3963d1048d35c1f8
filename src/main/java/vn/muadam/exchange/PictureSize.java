package vn.muadam.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** How large a picture wants to be shown, so that a page keeps its place free; nought where the file does not say. */
record PictureSize(int width, int height) {

    static final PictureSize UNKNOWN = new PictureSize(0, 0);

    private static final int LONGEST_HEAD = 2_000;
    private static final Pattern VIEW_BOX =
            Pattern.compile("viewBox=\"\\s*\\S+\\s+\\S+\\s+(\\d{1,5})(?:\\.\\d+)?\\s+(\\d{1,5})(?:\\.\\d+)?\\s*\"");

    static PictureSize of(String path, byte[] bytes) {
        return path.endsWith(".svg") ? ofDrawing(bytes) : ofPhoto(bytes);
    }

    private static PictureSize ofDrawing(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, LONGEST_HEAD), StandardCharsets.UTF_8);
        Matcher box = VIEW_BOX.matcher(head);
        return box.find() ? new PictureSize(Integer.parseInt(box.group(1)), Integer.parseInt(box.group(2))) : UNKNOWN;
    }

    private static PictureSize ofPhoto(byte[] bytes) {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return UNKNOWN;
            }
            ImageReader reader = readers.next();
            reader.setInput(input);
            return new PictureSize(reader.getWidth(0), reader.getHeight(0));
        } catch (IOException e) {
            return UNKNOWN;
        }
    }
}
