package vn.muadam.enrolment.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import vn.muadam.enrolment.LearningService;

/** What the signed-in person learns and how far; nobody reads anybody else's here. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class LearningResource {

    @Inject
    private LearningService learningService;

    /** The courses that are assigned to the person, begun by them, or offered to everybody. */
    @GET
    @Path("me/learning")
    public List<CourseState> findCourses() {
        return learningService.findCourses().stream().map(CourseState::of).toList();
    }

    /** The activities of one course; 404 for a course that is not published and was never begun. */
    @GET
    @Path("courses/{key}/progress")
    public CourseProgress getProgress(@PathParam("key") String key) {
        return CourseProgress.of(learningService.getOutline(key));
    }
}
