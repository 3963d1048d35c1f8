package vn.muadam.enrolment.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.muadam.enrolment.LearningService;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.web.ReaderMark;

/** What the signed-in person learns and how far; nobody reads anybody else's here. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class LearningResource {

    @Inject
    private LearningService learningService;

    @Inject
    private ReaderMark reader;

    /** The courses that are assigned to the person, begun by them, or offered to everybody. */
    @GET
    @Path("me/learning")
    public List<CourseState> findCourses() {
        return learningService.findCourses().stream().map(CourseState::of).toList();
    }

    /**
     * A lesson was opened on a device without network; may be repeated. The mark in the header says who read it, so that
     * nobody who signs in on the same device gets it as theirs.
     */
    @PUT
    @Path("me/courses/{course}/lessons/{lesson}")
    public void noteReading(
            @PathParam("course") String course,
            @PathParam("lesson") String lesson,
            @QueryParam("marked") boolean marked,
            @Nullable @HeaderParam(ReaderMark.HEADER) String mark) {
        if (mark != null && !reader.find().equals(Optional.of(mark))) {
            throw new NotFoundException();
        }
        learningService.noteReading(course, lesson, marked);
    }

    /** The activities of one course; 404 for a course that is not published and was never begun. */
    @GET
    @Path("courses/{key}/progress")
    public CourseProgress getProgress(@PathParam("key") String key) {
        return CourseProgress.of(learningService.getOutline(key));
    }
}
