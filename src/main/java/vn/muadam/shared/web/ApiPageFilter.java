package vn.muadam.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;

/** Says by which template of the API a request is answered, such as {@code /api/v1/attempts/{token}}. */
@Provider
public class ApiPageFilter implements ContainerRequestFilter {

    @Context
    private ResourceInfo resource;

    @Context
    private HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        String template = template(resource.getResourceClass()) + template(resource.getResourceMethod());
        PageName.tell(request, ("/api/v1" + template).replaceAll("/+", "/"));
    }

    private static String template(AnnotatedElement part) {
        Path path = part.getAnnotation(Path.class);
        if (path == null || path.value().isEmpty()) {
            return "";
        }
        return path.value().startsWith("/") ? path.value() : "/" + path.value();
    }
}
