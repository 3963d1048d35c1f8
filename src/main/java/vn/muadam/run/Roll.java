package vn.muadam.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.muadam.enrolment.Gatherings;
import vn.muadam.identity.PersonId;

/** Takes down who was at a session, with what follows for their course; it runs within the lock of the session. */
@ApplicationScoped
class Roll {

    @Inject
    private SessionRepository sessions;

    @Inject
    private RunRepository runs;

    @Inject
    private Gatherings gatherings;

    @Inject
    private Clock clock;

    void mark(RunSession session, PersonId person, AttendanceWay way, PersonId by, @Nullable String why) {
        sessions.add(new Attendance(session, person, way, by, clock.instant(), why));
        gatherings.attended(person, runs.get(session.getRunId()).getCourse(), session.getActivityKey());
    }

    /** Whoever was at another session that is the same meeting of the course keeps what follows from it. */
    void unmark(RunSession session, PersonId person) {
        sessions.find(session, person).ifPresent(sessions::remove);
        sessions.flush();
        if (session.getActivityKey() != null && !sessions.wasAtAnother(session, person)) {
            gatherings.missed(person, runs.get(session.getRunId()).getCourse(), session.getActivityKey());
        }
    }
}
