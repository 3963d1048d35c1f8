package vn.muadam.quiz;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import vn.muadam.course.CourseVersionId;
import vn.muadam.identity.PersonId;

/**
 * Which version of a course a person reads, remembered for the rest of the request: a lesson asks several check questions,
 * and each is looked up by itself.
 */
@RequestScoped
class ReadVersions {

    private final Map<Reader, CourseVersionId> found = new HashMap<>();

    @Inject
    private Desk desk;

    CourseVersionId of(PersonId person, String courseKey) {
        return found.computeIfAbsent(
                new Reader(person, courseKey),
                reader -> desk.versionFor(reader.person(), reader.courseKey()).getId());
    }

    private record Reader(PersonId person, String courseKey) {}
}
