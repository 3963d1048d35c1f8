package vn.muadam.account.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import vn.muadam.shared.Database;
import vn.muadam.shared.web.SecureAddress;
import vn.muadam.shared.web.SecurityHeaders;
import vn.muadam.shared.web.UnavailablePage;

/**
 * Stands around the sign-in mechanism and the server's own remembering of devices.
 *
 * <p>While the database is away, or open without what was stored last, nobody can be recognised. Nobody is signed out for
 * it either: the device keeps its cookie and is told to try again. Style sheets and scripts know no person, so nobody is
 * looked up for them. And nobody is looked up in the clear where there is TLS. What is answered here comes before every
 * filter, so the headers are written here too.
 */
@WhileReachable
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class WhileReachableInterceptor {

    @Inject
    private Database database;

    @Inject
    private SecureAddress secureAddress;

    @AroundInvoke
    Object recognise(InvocationContext call) throws Exception {
        @Nullable HttpMessageContext context = messageContext(call);
        if (context == null) {
            return call.proceed();
        }
        HttpServletRequest request = context.getRequest();
        if (request.getRequestURI().startsWith("/resources/")) {
            return context.doNothing();
        }
        SecurityHeaders.write(request, context.getResponse());
        if (secureAddress.isMissedBy(request)) {
            secureAddress.leadThere(request, context.getResponse());
            return AuthenticationStatus.SEND_CONTINUE;
        }
        if (!database.isCurrent()) {
            UnavailablePage.write(request, context.getResponse());
            return AuthenticationStatus.SEND_FAILURE;
        }
        try {
            return call.proceed();
        } catch (Exception e) {
            if (!database.isToBlameFor(e)) {
                throw e;
            }
            UnavailablePage.write(request, context.getResponse());
            return AuthenticationStatus.SEND_FAILURE;
        }
    }

    /** Only the question who somebody is has one; the server also reports each answer, and signs out, through here. */
    private static @Nullable HttpMessageContext messageContext(InvocationContext call) {
        boolean asks = call.getMethod().getName().equals("validateRequest");
        return asks && call.getParameters()[2] instanceof HttpMessageContext context ? context : null;
    }
}
