package vn.muadam.media;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that are kept, and the content type that each is served with. */
public enum MediaType {
    SVG("image/svg+xml"),
    WEBP("image/webp"),
    PNG("image/png"),
    JPG("image/jpeg"),
    M4A("audio/mp4"),
    MP4("video/mp4"),
    VTT("text/vtt"),
    PDF("application/pdf");

    private final String contentType;

    MediaType(String contentType) {
        this.contentType = contentType;
    }

    public String contentType() {
        return contentType;
    }

    /** The kind that the ending of a file's name stands for; empty for one that is not kept. */
    public static Optional<MediaType> ofFile(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.name().equals(ending))
                .findFirst();
    }
}
