package vn.muadam.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.muadam.course.LessonLinks.Picture;
import vn.muadam.media.MediaAssets;
import vn.muadam.media.MediaType;

/** The files of a package after they were stored: the hash of each, and how a page shows it. */
final class StoredMedia {

    private final Map<String, String> hashes = new LinkedHashMap<>();
    private final Map<String, Picture> pictures = new LinkedHashMap<>();

    static StoredMedia store(CoursePackage course, Path folder, MediaAssets assets) throws IOException {
        StoredMedia media = new StoredMedia();
        for (CoursePackage.MediaFile file : course.media()) {
            MediaType type = MediaType.ofFile(file.path()).orElseThrow();
            byte[] bytes = Files.readAllBytes(folder.resolve(file.path()));
            media.add(file.path(), assets.store(type, bytes), PictureSize.of(file.path(), bytes));
        }
        return media;
    }

    private void add(String path, String hash, PictureSize size) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        hashes.put(path, hash);
        pictures.put(path, new Picture(MediaAssets.address(hash, name), size.width(), size.height()));
    }

    Map<String, String> hashes() {
        return Map.copyOf(hashes);
    }

    Optional<Picture> picture(String path) {
        return Optional.ofNullable(pictures.get(path));
    }
}
