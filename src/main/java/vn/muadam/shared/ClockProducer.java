package vn.muadam.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/**
 * The one source of time: UTC in whole milliseconds, because Derby keeps nanoseconds and PostgreSQL microseconds and
 * an instant must read back equal from both.
 *
 * <p>An installation with demo data may run ahead of the real time, to show what a later day looks like.
 */
@ApplicationScoped
class ClockProducer {

    @Inject
    private Installation installation;

    @Produces
    @Dependent
    Clock clock() {
        Clock milliseconds = Clock.tickMillis(java.time.ZoneOffset.UTC);
        Duration ahead = installation.clockOffset();
        return ahead.isZero() ? milliseconds : Clock.offset(milliseconds, ahead);
    }
}
