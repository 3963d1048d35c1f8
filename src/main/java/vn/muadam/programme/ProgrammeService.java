package vn.muadam.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.muadam.audit.AuditTrail;
import vn.muadam.audit.AuditedAct;
import vn.muadam.course.CourseId;
import vn.muadam.course.CourseVersion;
import vn.muadam.course.Courses;
import vn.muadam.identity.Permissions;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Role;
import vn.muadam.identity.Scope;
import vn.muadam.identity.SignedInUser;
import vn.muadam.organisation.Unit;
import vn.muadam.organisation.Units;
import vn.muadam.shared.NotFoundException;

/**
 * Composing programmes and following how far the people of one's units are in them: trainers and officials do it for their
 * own units, and see the open programmes above them.
 */
@Stateless
public class ProgrammeService {

    private static final Role[] HOLDING = {Role.TRAINER, Role.COMMUNE_OFFICER, Role.PROVINCE_ADMIN};

    @Inject
    private ProgrammeRepository programmes;

    @Inject
    private Programmes reading;

    @Inject
    private Courses courses;

    @Inject
    private Units units;

    @Inject
    private Permissions permissions;

    @Inject
    private SignedInUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The units for which one may compose: one's own, and their communes. */
    @RolesAllowed({"TRAINER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public List<Unit> findPlaces() {
        return permissions.placesOf(HOLDING);
    }

    /** Every published course, by its key. */
    @RolesAllowed({"TRAINER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public Map<String, CourseVersion> findCourses() {
        return courses.findPublishedByKey();
    }

    /** The programmes of one's own units, and the open and retired ones above them; the newest first. */
    @RolesAllowed({"TRAINER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public List<ProgrammeLine> find() {
        return programmes.findInSight(scope()).stream().map(this::line).toList();
    }

    /**
     * One of them.
     *
     * @throws NotFoundException when it is not to be seen
     */
    @RolesAllowed({"TRAINER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public ProgrammeLine get(long id) {
        return find().stream()
                .filter(line -> line.programme().getId() == id)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private ProgrammeLine line(Programme programme) {
        return new ProgrammeLine(
                programme, units.get(programme.getUnit()).getName(), permissions.reaches(programme.getUnit(), HOLDING));
    }

    /**
     * It as a learner sees it who has completed nothing.
     *
     * @throws NotFoundException when it is not to be seen
     */
    @RolesAllowed({"TRAINER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public ProgrammeProgress preview(long id) {
        return reading.progress(get(id).programme(), Set.of());
    }

    /**
     * How far the members of one's units are, by name.
     *
     * @throws NotFoundException when it is not to be seen
     */
    @RolesAllowed({"TRAINER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public List<PersonProgress> findProgress(long id, int offset, int size) {
        Programme programme = get(id).programme();
        List<ProgrammeRepository.Member> members = programmes.findMembers(programme, scope(), offset, size);
        Map<PersonId, Set<CourseId>> completed = programmes.findCompleted(
                members.stream().map(ProgrammeRepository.Member::person).toList());
        return members.stream()
                .map(member -> progress(programme, member, completed.getOrDefault(member.person(), Set.of())))
                .toList();
    }

    private static PersonProgress progress(
            Programme programme, ProgrammeRepository.Member member, Set<CourseId> completed) {
        return new PersonProgress(
                member.person(),
                member.fullName(),
                member.team(),
                programme.countDone(completed),
                programme.getSets().stream()
                        .map(set -> set.countDone(completed))
                        .toList());
    }

    /** How many members that are. */
    @RolesAllowed({"TRAINER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public int countMembers(long id) {
        return programmes.countMembers(get(id).programme(), scope());
    }

    /** How many of them have completed it. */
    @RolesAllowed({"TRAINER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public int countCompleted(long id) {
        return programmes.countCompleted(get(id).programme(), scope());
    }

    /**
     * Composes a programme, as a draft.
     *
     * @return its id
     * @throws NotFoundException for a unit that is not one's own, or a course that is not published
     * @throws ProgrammeDraftException when it cannot be
     */
    @RolesAllowed({"TRAINER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public long compose(ProgrammeDraft draft) {
        permissions.require(draft.unit(), HOLDING);
        draft.requireSound();
        Programme programme = new Programme(draft, user.id(), clock.instant());
        for (ProgrammeDraft.SetDraft set : draft.sets()) {
            programme.add(set, set.courses().stream().map(this::published).toList());
        }
        programmes.add(programme);
        record("programme-composed", programme);
        return programme.getId();
    }

    private CourseId published(String key) {
        return courses.findPublished(key).map(CourseVersion::getCourseId).orElseThrow(NotFoundException::new);
    }

    /**
     * Opens it to the learners of its unit.
     *
     * @throws NotFoundException when it is not held in one's own units
     * @throws ProgrammeStateException unless it is a draft
     */
    @RolesAllowed({"TRAINER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public void open(long id) {
        Programme programme = own(id);
        programme.open();
        record("programme-opened", programme);
    }

    /**
     * Offers it no more; what was learnt stays.
     *
     * @throws NotFoundException as above
     * @throws ProgrammeStateException unless it is open
     */
    @RolesAllowed({"TRAINER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public void retire(long id) {
        Programme programme = own(id);
        programme.retire();
        record("programme-retired", programme);
    }

    /**
     * Drops a draft.
     *
     * @throws NotFoundException as above
     * @throws ProgrammeStateException unless it is a draft
     */
    @RolesAllowed({"TRAINER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public void discard(long id) {
        Programme programme = own(id);
        programme.require(ProgrammeState.DRAFT);
        record("programme-discarded", programme);
        programmes.remove(programme);
    }

    private Programme own(long id) {
        Programme programme = programmes.lock(id);
        permissions.require(programme.getUnit(), HOLDING);
        return programme;
    }

    private Scope scope() {
        return permissions.scopeOf(HOLDING);
    }

    private void record(String act, Programme programme) {
        audit.record(
                user.id().value(),
                AuditedAct.of(act, "programme", programme.getId())
                        .in(programme.getUnit().value())
                        .withDetail(programme.getTitle()));
    }
}
