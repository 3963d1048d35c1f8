package vn.muadam.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A lesson of the package: what its front matter says, and its body as the author wrote it. */
public record PackagedLesson(
        String path,
        String key,
        String title,
        int minutes,
        String summary,
        List<CourseOutline.Audience> audience,
        List<String> objectives,
        List<Fact> facts,
        String body) {

    /** A statement that will change one day. Its quote stands in the body letter for letter, so it can be found. */
    public record Fact(
            String text, String quote, String source, Optional<String> url, LocalDate checked, LocalDate recheck) {}
}
