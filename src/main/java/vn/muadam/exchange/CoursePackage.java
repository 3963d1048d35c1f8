package vn.muadam.exchange;

import java.util.List;
import java.util.Optional;
import vn.muadam.course.CourseDraft;

/**
 * A course read from its folder, whole and without an error, ready to be stored as a draft version. The hash is that of
 * the content, not of the files: comments, the order of keys and line ends do not change it.
 */
public record CoursePackage(
        CourseOutline outline,
        List<PackagedLesson> lessons,
        List<GiftQuestion> questions,
        List<Word> glossary,
        List<MediaFile> media,
        List<PackagedSurvey> surveys,
        String contentHash) {

    CourseDraft.Identity identity() {
        return new CourseDraft.Identity(outline.about().key(), outline.about().version(), contentHash);
    }

    /** A hard word, explained. */
    public record Word(String key, String term, String text, Optional<String> say, List<String> see) {}

    /** A file that lessons show, by its path in the package. */
    public record MediaFile(String path, long size, String sha256) {}
}
