package vn.muadam.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureSizeTest {

    @Test
    void aDrawingSaysItsSizeByItsViewBox() {
        byte[] drawing =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 720 405.5\">".getBytes(StandardCharsets.UTF_8);

        assertThat(PictureSize.of("media/a.svg", drawing)).isEqualTo(new PictureSize(720, 405));
    }

    @Test
    void aPhotoIsMeasured() throws IOException {
        ByteArrayOutputStream photo = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "png", photo);

        assertThat(PictureSize.of("media/a.png", photo.toByteArray())).isEqualTo(new PictureSize(30, 20));
    }

    @Test
    void whatSaysNothingHasNoSize() {
        assertThat(PictureSize.of("media/a.svg", "<svg>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(PictureSize.UNKNOWN);
        assertThat(PictureSize.of("media/a.webp", new byte[] {1, 2, 3})).isEqualTo(PictureSize.UNKNOWN);
    }
}
