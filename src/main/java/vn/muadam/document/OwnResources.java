package vn.muadam.document;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a paper may show beside its text: style sheets and pictures that ship with the product. A paper reaches neither
 * the network nor the disk, whatever somebody managed to write into it.
 */
final class OwnResources implements FSStreamFactory {

    static final String SCHEME = "paper";
    static final String BASE = SCHEME + ":/vn/muadam/document/";

    private static final String ROOT = SCHEME + ":/vn/muadam/";
    private static final String REFUSED = SCHEME + ":/";

    /** Answers an address of its own for everything that is not ours, which {@link #allows} then refuses. */
    static String resolve(@Nullable String base, String uri) {
        try {
            URI resolved = URI.create(base == null ? BASE : base).resolve(uri).normalize();
            return resolved.toString();
        } catch (IllegalArgumentException e) {
            return REFUSED;
        }
    }

    static boolean allows(@Nullable String uri, @Nullable ExternalResourceType type) {
        return uri != null
                && uri.startsWith(ROOT)
                && (type == ExternalResourceType.CSS
                        || type == ExternalResourceType.IMAGE_RASTER
                        || type == ExternalResourceType.SVG_BINARY
                        || type == ExternalResourceType.XML_SVG);
    }

    @Override
    public FSStream getUrl(String uri) {
        String path = URI.create(uri).getPath();
        InputStream in = Objects.requireNonNull(
                OwnResources.class.getResourceAsStream(path), () -> "A paper asks for " + path + ", which is missing.");
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return in;
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(in, StandardCharsets.UTF_8);
            }
        };
    }
}
