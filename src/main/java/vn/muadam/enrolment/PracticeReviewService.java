package vn.muadam.enrolment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.muadam.audit.AuditTrail;
import vn.muadam.audit.AuditedAct;
import vn.muadam.course.Activity;
import vn.muadam.course.Courses;
import vn.muadam.identity.Permissions;
import vn.muadam.identity.Role;
import vn.muadam.identity.Scope;
import vn.muadam.identity.SignedInUser;
import vn.muadam.shared.NotFoundException;

/**
 * Confirming what learners say they did: leaders for the people they lead where the course asks for their word, officials and
 * trainers for everybody in their units. Nobody confirms what they did themselves.
 */
@Stateless
public class PracticeReviewService {

    private static final int MOST = 100;
    private static final int LONGEST_REASON = 500;
    private static final Role[] CONFIRMING = {Role.TRAINER, Role.COMMUNE_OFFICER, Role.PROVINCE_ADMIN};

    @Inject
    private PracticeRepository practices;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Courses courses;

    @Inject
    private Permissions permissions;

    @Inject
    private SignedInUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** What waits for the word of the leader, the longest first. */
    @RolesAllowed("TEAM_LEADER")
    public List<WaitingPractice> findLed() {
        return practices.findLed(user.id(), MOST);
    }

    /** What waits in one's own units, the longest first. */
    @RolesAllowed({"TRAINER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public List<WaitingPractice> find(int offset, int size) {
        Scope scope = permissions.scopeOf(CONFIRMING);
        return scope.rootIds().isEmpty() ? List.of() : practices.findBelow(scope, user.id(), offset, size);
    }

    @RolesAllowed({"TRAINER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public int count() {
        Scope scope = permissions.scopeOf(CONFIRMING);
        return scope.rootIds().isEmpty() ? 0 : practices.countBelow(scope, user.id());
    }

    /**
     * It was done: the practice is complete, and the course with it when it was the last one.
     *
     * @throws NotFoundException when it is not one's to confirm
     * @throws PracticeDecidedException when somebody was quicker
     */
    @RolesAllowed({"TEAM_LEADER", "TRAINER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public void confirm(long id) {
        PracticeReport report = own(id);
        report.confirm(user.id(), clock.instant());
        enrolments.completeActivity(report.getEnrolment(), report.getActivity(), null, CompletedBy.LEADER, null);
        record("practice-confirmed", report, null);
    }

    /**
     * It was not, or not so: the learner reads why, and may report again.
     *
     * @throws NotFoundException as above
     * @throws PracticeReasonException without a reason, or with one beyond 500 characters
     * @throws PracticeDecidedException as above
     */
    @RolesAllowed({"TEAM_LEADER", "TRAINER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public void giveBack(long id, String reason) {
        PracticeReport report = own(id);
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new PracticeReasonException();
        }
        report.giveBack(reason, user.id(), clock.instant());
        record("practice-returned", report, reason);
    }

    private PracticeReport own(long id) {
        PracticeReport report = practices.lock(id);
        Enrolment enrolment = enrolments.get(report.getEnrolment());
        boolean below = Stream.of(enrolment.getTeam(), enrolment.getUnit())
                .anyMatch(place -> place != null && permissions.reaches(place, CONFIRMING));
        boolean mine = enrolment.getPerson().equals(user.id());
        if (mine || !(below || practices.isLed(user.id(), id))) {
            throw new NotFoundException();
        }
        return report;
    }

    private void record(String act, PracticeReport report, @Nullable String reason) {
        Enrolment enrolment = enrolments.get(report.getEnrolment());
        String title = courses.activities(enrolment.getVersion()).stream()
                .filter(activity -> activity.getId().equals(report.getActivity()))
                .map(Activity::getTitle)
                .findFirst()
                .orElse("");
        AuditedAct audited = AuditedAct.of(act, "person", enrolment.getPerson().value())
                .withDetail(title)
                .because(reason);
        audit.record(
                user.id().value(),
                enrolment.getTeam() == null
                        ? audited
                        : audited.in(enrolment.getTeam().value()));
    }
}
