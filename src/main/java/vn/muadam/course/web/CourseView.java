package vn.muadam.course.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.CourseService;
import vn.muadam.course.CourseVersion;
import vn.muadam.course.CourseVersionId;
import vn.muadam.course.OutlinePart;
import vn.muadam.shared.NotFoundException;

/**
 * Backs /course/manage/course.xhtml: the versions of a course, what one of them consists of, its review, its publication.
 *
 * <p>The two acts are plain forms, so the page keeps no state.
 */
@Named
@RequestScoped
public class CourseView {

    @Inject
    private CourseService courseService;

    @Inject
    private HttpServletRequest request;

    @Inject
    private FacesContext faces;

    private String course = "";
    private @Nullable Long version;
    private @Nullable String done;
    private @Nullable List<CourseVersion> versions;
    private @Nullable List<OutlinePart> outline;

    /** Does what a form of the page asks for; without one it makes sure that course and version are there. */
    public @Nullable String load() {
        CourseVersion chosen = getChosen();
        String act = request.getMethod().equals("POST") ? parameter("act") : "";
        if (act.equals("review")) {
            courseService.recordReview(chosen.getId(), parameter("expert"), typedDay());
            return here("reviewed");
        } else if (act.equals("publish")) {
            courseService.publish(chosen.getId());
            return here("published");
        }
        return null;
    }

    private String here(String what) {
        String page = "/course/manage/course?faces-redirect=true";
        return page + "&course=" + course + "&version=" + getChosen().getId() + "&done=" + what;
    }

    private @Nullable LocalDate typedDay() {
        try {
            return LocalDate.parse(parameter("day"));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    public List<CourseVersion> getVersions() {
        if (versions == null) {
            versions = courseService.findVersions(course);
        }
        return versions;
    }

    /** The version that the page shows in full: the newest, unless another was asked for. */
    public CourseVersion getChosen() {
        return getVersions().stream()
                .filter(candidate -> version == null || candidate.getId().equals(new CourseVersionId(version)))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    public List<OutlinePart> getOutline() {
        if (outline == null) {
            outline = courseService.outline(getChosen().getId());
        }
        return outline;
    }

    public boolean isReviewing() {
        return request.isUserInRole("COURSE_REVIEWER");
    }

    public boolean isPublishing() {
        return isReviewing() || request.isUserInRole("PROVINCE_ADMIN") || request.isUserInRole("NATIONAL_ADMIN");
    }

    /** The review as it was typed when it was refused, so that nothing has to be typed again. */
    public String getExpert() {
        return parameter("expert");
    }

    public String getDay() {
        return parameter("day");
    }

    public boolean isRefused() {
        return !faces.getMessageList().isEmpty();
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(@Nullable String course) {
        this.course = course == null ? "" : course;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }

    public @Nullable String getDone() {
        return done;
    }

    public void setDone(@Nullable String done) {
        this.done = done;
    }
}
