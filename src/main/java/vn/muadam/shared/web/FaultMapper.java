package vn.muadam.shared.web;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import vn.muadam.shared.BusinessException;
import vn.muadam.shared.Database;

/** Answers everything that is no rule: a request that cannot be read, and our own faults, whose trace stays in the log. */
@Provider
public class FaultMapper implements ExceptionMapper<Throwable> {

    @Context
    private HttpServletRequest request;

    @Inject
    private Database database;

    @Inject
    private RequestWatch watch;

    @Override
    public Response toResponse(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof BusinessException broken) {
                return ApiFault.of(broken, request);
            }
            if (cause instanceof EJBAccessException) { // what one may not use is not there
                return ApiFault.of(404, "notFound", request);
            }
            if (cause instanceof JsonbException || cause instanceof JsonException) {
                return ApiFault.of(400, "api.unreadable", request);
            }
        }
        if (thrown instanceof WebApplicationException refused) {
            return refused(refused.getResponse().getStatus());
        }
        if (thrown instanceof ProcessingException) {
            return ApiFault.of(400, "api.unreadable", request);
        }
        if (database.isToBlameFor(thrown)) {
            return ApiFault.of(503, "unavailable.help", request);
        }
        watch.broke(request, 500, thrown);
        return ApiFault.of(500, "api.broken", request);
    }

    private Response refused(int status) {
        if (status == 404) {
            return ApiFault.of(status, "notFound", request);
        }
        return ApiFault.of(status, status >= 500 ? "api.broken" : "api.unreadable", request);
    }
}
