package vn.muadam.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import vn.muadam.course.CourseId;
import vn.muadam.course.CourseVersion;
import vn.muadam.course.Courses;

/** Tells how far somebody is in a programme who has completed these courses; it decides no permission. */
@ApplicationScoped
class Programmes {

    @Inject
    private Courses courses;

    ProgrammeProgress progress(Programme programme, Collection<CourseId> completed) {
        return new ProgrammeProgress(
                programme,
                programme.countDone(completed),
                programme.getSets().stream()
                        .map(set -> new ProgrammeProgress.SetProgress(
                                set,
                                set.countDone(completed),
                                set.getCourses().stream()
                                        .map(course -> course(course, completed.contains(course)))
                                        .toList()))
                        .toList());
    }

    private ProgrammeProgress.CourseProgress course(CourseId id, boolean completed) {
        CourseVersion version = courses.getPublished(id);
        return new ProgrammeProgress.CourseProgress(
                courses.get(id).getKey(), version.getTitle(), version.getMinutes(), completed);
    }
}
