package vn.muadam.quiz.api;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.muadam.quiz.AttemptService;
import vn.muadam.quiz.Paper;
import vn.muadam.quiz.SaveOutcome;
import vn.muadam.quiz.web.Device;

/**
 * The save protocol: begin or go on, read the whole paper, save changed answers, take over the lease, hand in.
 *
 * <p>Every request may be repeated without harm, so a device repeats until it is answered.
 */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AttemptResource {

    @Inject
    private AttemptService attempts;

    @Inject
    private Clock clock;

    @Context
    private HttpServletRequest request;

    @Context
    private HttpServletResponse response;

    /** Begins an attempt, or goes on with the open one. */
    @POST
    @Path("quizzes/{course}/{quiz}/attempts")
    @Consumes(MediaType.WILDCARD)
    public Paper start(@PathParam("course") String course, @PathParam("quiz") String quiz) {
        return attempts.start(course, quiz, device());
    }

    /** The same for a device that keeps the paper until there is no network. */
    @POST
    @Path("quizzes/{course}/{quiz}/kept-attempt")
    @Consumes(MediaType.WILDCARD)
    public Paper keep(@PathParam("course") String course, @PathParam("quiz") String quiz) {
        return attempts.keep(course, quiz, device());
    }

    @GET
    @Path("attempts/{token}")
    @Consumes(MediaType.WILDCARD)
    public Paper get(@PathParam("token") String token) {
        return attempts.get(token, device());
    }

    @PUT
    @Path("attempts/{token}/responses")
    public SaveOutcome save(@PathParam("token") String token, @Nullable SaveRequest body) {
        return attempts.save(token, readable(body).toSave(clock.instant()));
    }

    /** Goes on with the attempt on this device. */
    @POST
    @Path("attempts/{token}/lease")
    @Consumes(MediaType.WILDCARD)
    public Paper takeOver(@PathParam("token") String token) {
        return attempts.takeOver(token, device());
    }

    @POST
    @Path("attempts/{token}/submission")
    public SaveOutcome submit(@PathParam("token") String token, @Nullable SaveRequest body) {
        SaveRequest last = readable(body);
        Instant now = clock.instant();
        return attempts.submit(token, last.toSave(now), last.madeAt(now));
    }

    private static SaveRequest readable(@Nullable SaveRequest body) {
        if (body == null) {
            throw new UnreadableRequestException();
        }
        return body;
    }

    private String device() {
        return Device.of(request, response);
    }
}
