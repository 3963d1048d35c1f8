package vn.muadam.exchange;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.muadam.course.LessonLinks;

/** Where the references of a package's texts lead in the learner's pages. */
final class PlayerLinks implements LessonLinks {

    private final CourseOutline outline;
    private final StoredMedia media;
    private final Map<String, CoursePackage.Word> words;

    PlayerLinks(CoursePackage course, StoredMedia media) {
        this.outline = course.outline();
        this.media = media;
        this.words = course.glossary().stream().collect(Collectors.toMap(CoursePackage.Word::key, Function.identity()));
    }

    @Override
    public String lesson(String key) {
        return "/enrolment/lesson.xhtml?course=" + outline.about().key() + "&lesson=" + key;
    }

    @Override
    public Optional<Picture> media(String path) {
        return media.picture(path);
    }

    @Override
    public Optional<Term> term(String key) {
        return Optional.ofNullable(words.get(key))
                .map(word -> new Term(word.term(), word.text(), word.say().orElse(null)));
    }

    @Override
    public Optional<String> variable(String name) {
        return Optional.ofNullable(outline.variables().get(name)).map(CourseOutline.Variable::defaultText);
    }
}
