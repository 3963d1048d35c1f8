package vn.muadam.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Measures every request by its page, and tells of the slow and the broken ones in the log. */
@ApplicationScoped
class RequestWatch {

    /** A timer with the tags {@code page} and {@code status}, the latter as a class such as {@code 2xx}. */
    static final String REQUESTS = "muadam_requests";

    private static final Logger LOG = Logger.getLogger(RequestWatch.class.getName());

    @Inject
    private MetricRegistry metrics;

    @Inject
    private PageName pages;

    @Inject
    @ConfigProperty(name = "muadam.slow.request", defaultValue = "PT1S")
    private Duration slow;

    void answered(HttpServletRequest request, int status, Duration time) {
        String page = pages.of(request);
        metrics.timer(REQUESTS, new Tag("page", page), new Tag("status", status / 100 + "xx"))
                .update(time);
        if (time.compareTo(slow) >= 0) {
            LOG.warning(() -> "Slow request: %s %s, status %d, %d ms"
                    .formatted(request.getMethod(), page, status, time.toMillis()));
        }
    }

    /** Nothing else tells of it: what is logged here is logged once. */
    void broke(HttpServletRequest request, int status, Throwable fault) {
        LOG.log(
                Level.SEVERE,
                "Broken request: %s %s, status %d".formatted(request.getMethod(), pages.of(request), status),
                fault);
    }
}
