package vn.muadam.quiz.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import vn.muadam.quiz.LeaseTakenException;
import vn.muadam.shared.web.Preferences;
import vn.muadam.shared.web.RequestId;

/** Tells a device that another one holds the attempt, and what is stored, so that its person can choose. */
@Provider
public class LeaseTakenMapper implements ExceptionMapper<LeaseTakenException> {

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(LeaseTakenException taken) {
        String text = taken.messageIn(Preferences.of(request).locale());
        return Response.status(taken.httpStatus())
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .entity(Map.of(
                        "error", taken.getKey(),
                        "message", text,
                        "requestId", RequestId.of(request),
                        "responses", taken.getStored()))
                .build();
    }
}
