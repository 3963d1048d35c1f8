package vn.muadam.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What a phone reads before it puts Mưa Dầm among its applications. */
class ManifestTest {

    private static final Path PAGES = Path.of("src/main/webapp");

    @Test
    void itHasTheIconsThatItNamesInBothShapes() throws IOException {
        List<String> found = new ArrayList<>();
        for (JsonElement element : manifest().getAsJsonArray("icons")) {
            JsonObject icon = element.getAsJsonObject();
            BufferedImage picture = ImageIO.read(
                    PAGES.resolve(icon.get("src").getAsString().substring(1)).toFile());
            assertThat(icon.get("sizes").getAsString()).isEqualTo(picture.getWidth() + "x" + picture.getHeight());
            found.add(icon.get("purpose").getAsString() + " " + picture.getWidth());
        }

        assertThat(found).containsExactlyInAnyOrder("any 192", "any 512", "maskable 192", "maskable 512");
    }

    @Test
    void itsColoursAreThoseOfThePages() throws IOException {
        String tokens = Files.readString(PAGES.resolve("resources/css/tokens.css"));
        String theme = manifest().get("theme_color").getAsString();

        assertThat(tokens)
                .contains("--night: " + theme + ";")
                .contains("--ground: " + manifest().get("background_color").getAsString() + ";");
        assertThat(Files.readString(PAGES.resolve("WEB-INF/templates/learner.xhtml")))
                .contains("name=\"theme-color\" content=\"" + theme + "\"");
    }

    private static JsonObject manifest() throws IOException {
        return JsonParser.parseString(Files.readString(PAGES.resolve("manifest.webmanifest")))
                .getAsJsonObject();
    }
}
