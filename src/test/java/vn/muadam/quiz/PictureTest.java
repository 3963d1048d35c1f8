package vn.muadam.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.muadam.quiz.PictureFixture.exifOf;
import static vn.muadam.quiz.PictureFixture.file;
import static vn.muadam.quiz.PictureFixture.pngClaiming;
import static vn.muadam.quiz.PictureFixture.withExif;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a device sends, a photograph comes out, or a sentence. */
class PictureTest {

    @Test
    void aLargePhotographBecomesASmallerJpeg() throws IOException {
        Picture picture = Picture.of(file("jpeg", 3000, 1500), "image/jpeg");

        assertThat(picture.width()).isEqualTo(1600);
        assertThat(picture.height()).isEqualTo(800);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(picture.jpeg()));
        assertThat(read.getWidth()).isEqualTo(1600);
        assertThat(Picture.of(file("png", 40, 30), "image/png").width()).isEqualTo(40);
    }

    @Test
    void nothingOfDeviceAndPlaceIsLeft() {
        byte[] telling = withExif(file("jpeg", 60, 40), exifOf(1, "GPS 10.0452 105.7469 Oppo A3s"));
        assertThat(new String(telling, StandardCharsets.ISO_8859_1)).contains("Oppo A3s", "Exif");

        String made = new String(Picture.of(telling, "image/jpeg").jpeg(), StandardCharsets.ISO_8859_1);

        assertThat(made).doesNotContain("Oppo", "GPS", "Exif");
    }

    /** The red corner lies where the sensor had its upper left one; upright it stands elsewhere. */
    @ParameterizedTest
    @CsvSource({
        "1,60,40,0,0",
        "2,60,40,1,0",
        "3,60,40,1,1",
        "4,60,40,0,1",
        "5,40,60,0,0",
        "6,40,60,1,0",
        "7,40,60,1,1",
        "8,40,60,0,1"
    })
    void itStandsUpright(int orientation, int width, int height, int right, int low) throws IOException {
        byte[] lying = withExif(file("jpeg", 60, 40), exifOf(orientation, ""));

        Picture picture = Picture.of(lying, "image/jpeg");

        assertThat(picture.width()).isEqualTo(width);
        assertThat(picture.height()).isEqualTo(height);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.jpeg()));
        int rgb = image.getRGB(right == 0 ? 3 : width - 4, low == 0 ? 3 : height - 4);
        assertThat(rgb >> 16 & 0xFF).isGreaterThan(150);
        assertThat(rgb & 0xFF).isLessThan(100);
    }

    @Test
    void aFileThatLiesAboutItsKindIsRefused() {
        byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        byte[] png = file("png", 20, 20);
        assertThatThrownBy(() -> Picture.of(page, "image/jpeg")).isInstanceOf(PhotoException.class);
        assertThatThrownBy(() -> Picture.of(png, "image/jpeg")).isInstanceOf(PhotoException.class);
        assertThatThrownBy(() -> Picture.of(png, "text/html")).isInstanceOf(PhotoException.class);
        assertThatThrownBy(() -> Picture.of(file("gif", 20, 20), "image/gif")).isInstanceOf(PhotoException.class);
        assertThatThrownBy(() -> Picture.of(new byte[0], "")).isInstanceOf(PhotoException.class);
        assertThat(Picture.of(png, "").width()).isEqualTo(20);
        assertThat(Picture.of(png, "application/octet-stream").width()).isEqualTo(20);
    }

    @Test
    void sizesAreLookedAtBeforeAnythingIsDecoded() {
        assertThatThrownBy(() -> Picture.of(pngClaiming(60_000, 60_000), "image/png"))
                .isInstanceOfSatisfying(
                        PhotoException.class,
                        refused -> assertThat(refused.getKey()).isEqualTo("photo.tooLarge"));
        assertThatThrownBy(() -> Picture.of(pngClaiming(11_000, 11_000), "image/png"))
                .isInstanceOf(PhotoException.class);
        assertThatThrownBy(() -> Picture.of(new byte[Picture.LARGEST_FILE + 1], "image/jpeg"))
                .isInstanceOfSatisfying(
                        PhotoException.class,
                        refused -> assertThat(refused.getKey()).isEqualTo("photo.tooLarge"));
    }

    @Test
    void whateverIsBrokenInItASentenceComesOutOrAPicture() {
        Random random = new Random(38);
        byte[] sound = withExif(file("jpeg", 64, 48), exifOf(6, "x"));
        for (int i = 0; i < 300; i++) {
            byte[] broken = Arrays.copyOf(sound, 4 + random.nextInt(sound.length - 4));
            for (int k = 0; k < random.nextInt(12); k++) {
                broken[3 + random.nextInt(broken.length - 3)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(Picture.of(broken, "image/jpeg").size()).isPositive();
            } catch (PhotoException e) {
                assertThat(e.getKey()).startsWith("photo.");
            }
        }
    }
}
