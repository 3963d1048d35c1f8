package vn.muadam.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.muadam.job.GrowingTable;
import vn.muadam.job.Retention;

/** Files come with courses, each stored once however many courses show it. */
@ApplicationScoped
class MediaRetention implements Retention {

    @Override
    public List<GrowingTable> growing() {
        return List.of();
    }

    @Override
    public Map<String, String> bounded() {
        return Map.of("media_asset", "content: a file of a course, once");
    }
}
