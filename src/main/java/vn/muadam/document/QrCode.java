package vn.muadam.document;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A QR code as a drawing, the same for a page and for a paper.
 *
 * <p>Error correction is level M, so a stamp or a fold over some 15 % of it does no harm, and the quiet zone of
 * four modules is part of the drawing, so no layout can crowd it.
 *
 * @param size the side of the square in modules, quiet zone included
 * @param path the dark modules as SVG path data
 */
public record QrCode(int size, String path) {

    private static final int QUIET_ZONE = 4;

    /** Encodes a text, usually the address where a paper is verified. */
    public static QrCode of(String text) {
        try {
            ByteMatrix modules = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            return new QrCode(modules.getWidth() + 2 * QUIET_ZONE, draw(modules));
        } catch (WriterException e) {
            throw new IllegalArgumentException("No QR code holds a text of %d characters.".formatted(text.length()), e);
        }
    }

    /** The code as an SVG element without a size of its own; the label is read out instead of it. */
    public String svg(String label) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" class="qr" viewBox="0 0 %1$d %1$d" role="img" \
                shape-rendering="crispEdges"><title>%2$s</title>\
                <path fill="#fff" d="M0 0h%1$dv%1$dh-%1$dz"/><path d="%3$s"/></svg>""".formatted(size, XmlText.escaped(label), path);
    }

    private static String draw(ByteMatrix modules) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                int length = darkRun(modules, x, y);
                if (length > 0) {
                    path.append("M%1$d %2$dh%3$dv1h-%3$dz".formatted(x + QUIET_ZONE, y + QUIET_ZONE, length));
                    x += length;
                }
            }
        }
        return path.toString();
    }

    private static int darkRun(ByteMatrix modules, int x, int y) {
        int end = x;
        while (end < modules.getWidth() && modules.get(end, y) == 1) {
            end++;
        }
        return end - x;
    }
}
