package vn.muadam.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import vn.muadam.shared.BusinessException;

/** Answers a broken rule by its own status, in the language of the request. */
@Provider
public class BusinessExceptionMapper implements ExceptionMapper<BusinessException> {

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(BusinessException broken) {
        return ApiFault.of(broken, request);
    }
}
