package vn.muadam.course.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.CourseImport;
import vn.muadam.course.CourseService;
import vn.muadam.course.CourseSummary;

/** Backs /course/manage/courses.xhtml: which courses there are, and which packages were refused and why. */
@Named
@RequestScoped
public class CoursesView {

    @Inject
    private CourseService courseService;

    private @Nullable List<CourseSummary> courses;
    private @Nullable List<CourseImport> imports;

    /** Asks before the page begins, so that whoever may not see it finds nothing. */
    public void load() {
        getCourses();
    }

    public List<CourseSummary> getCourses() {
        if (courses == null) {
            courses = courseService.findAll();
        }
        return courses;
    }

    /** The packages whose latest reading ended in a refusal: somebody has to mend them. */
    public List<CourseImport> getRefused() {
        if (imports == null) {
            imports = courseService.findImports();
        }
        return imports.stream().filter(CourseImport::isRefused).toList();
    }
}
