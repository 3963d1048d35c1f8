package vn.muadam.course;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the references of a lesson lead. The same text is shown in the player, in a preview and on paper, each with
 * addresses of its own; so whoever renders a lesson hands them in.
 */
public interface LessonLinks {

    /** The address of another lesson of the course. */
    String lesson(String key);

    /** A file of the course, or nothing when it is not there: the picture is then left out, its caption stays. */
    Optional<Picture> media(String path);

    /** A hard word of the course's glossary. */
    Optional<Term> term(String key);

    /** What a province has put in the place of a variable of a template course. */
    default Optional<String> variable(String name) {
        return Optional.empty();
    }

    /** An address with the size of what is there, so that the page does not jump when it arrives; 0 is unknown. */
    record Picture(String address, int width, int height) {}

    /** A hard word, its meaning, and how to read it aloud when that is not plain. */
    record Term(String term, String text, @Nullable String say) {}
}
