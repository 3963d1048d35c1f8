package vn.muadam.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.PersonId;
import vn.muadam.shared.VietnamTime;

/**
 * Gives people the assignments that the requirements of their units ask for, again where they ask again, and cancels those
 * that none asks for any more.
 *
 * <p>A person is given theirs when they open their home page, so that a new member waits for nothing. Where two
 * requirements reach a person for one course, the older one holds. Whoever still owes the last cycle goes on owing that
 * one, and nobody owes a course twice.
 */
@ApplicationScoped
@Transactional
class Assignments {

    @Inject
    private AssignmentRepository assignments;

    @Inject
    private RequirementRepository requirements;

    @Inject
    private ReachRepository reaches;

    @Inject
    private EnrolmentRepository enrolments;

    @Inject
    private LearningCounts counts;

    @Inject
    private Clock clock;

    /** Creates what this person lacks; usually nothing, and then it costs one query. */
    void assignFor(PersonId person) {
        LocalDate today = VietnamTime.today(clock);
        if (!assignments.findMissing(person, today).isEmpty()) {
            enrolments.lockPerson(person);
            assignAll(assignments.findMissing(person, today), today);
        }
    }

    /**
     * Creates what some people lack, from that id on.
     *
     * @param requirement only what that one asks for; null for all
     * @return how far it came
     */
    Round assignFrom(long person, @Nullable Long requirement, int size) {
        LocalDate today = VietnamTime.today(clock);
        List<MissingAssignment> missing = assignments.findMissingFrom(person, requirement, today, size);
        if (missing.isEmpty()) {
            return Round.OVER;
        }
        assignments.readAhead(missing.stream()
                .map(MissingAssignment::earlier)
                .filter(Objects::nonNull)
                .toList());
        int count = assignAll(missing, today);
        assignments.flushAndForget();
        return new Round(count, missing.get(missing.size() - 1).person().value());
    }

    /**
     * Cancels what nobody asks for any more, from that id on.
     *
     * @param requirement only what that one asked for; null for all
     * @return how far it came
     */
    Round releaseFrom(long assignment, @Nullable Long requirement, int size) {
        List<LearningAssignment> released =
                assignments.findReleased(assignment, requirement, VietnamTime.today(clock), size);
        released.forEach(this::release);
        assignments.flushAndForget();
        return released.isEmpty()
                ? Round.OVER
                : new Round(released.size(), released.get(released.size() - 1).getId());
    }

    private void release(LearningAssignment read) {
        enrolments.find(read.getPerson(), read.getCourse()).ifPresent(enrolment -> enrolments.lock(enrolment.getId()));
        LearningAssignment assignment = assignments.lock(read.getId());
        if (assignment.getState().isOpen()) {
            counts.dropped(assignment);
            assignment.release();
        }
    }

    /** How many people wait to be given what it asks for; for one that is withdrawn, to be released. */
    int countWaiting(long id) {
        LocalDate today = VietnamTime.today(clock);
        CourseRequirement requirement = requirements.get(id);
        return requirement.isOpenOn(today)
                ? reaches.countAnew(requirement.toDraft(requirement.getUnit()), today)
                : assignments.countOpen(id);
    }

    /** Yearly requirements whose next cycle has opened say so. */
    void turnRequirements() {
        LocalDate today = VietnamTime.today(clock);
        requirements.findYearly(today).forEach(requirement -> requirement.turn(today));
    }

    /** What ends has ended in the database before anything new is written: one cycle counts at a time. */
    private int assignAll(List<MissingAssignment> missing, LocalDate today) {
        Map<List<Object>, MissingAssignment> first = new LinkedHashMap<>();
        missing.forEach(one -> first.putIfAbsent(List.of(one.person(), one.course()), one));
        List<LearningAssignment> given = first.values().stream()
                .map(one -> assign(one, today))
                .flatMap(Optional::stream)
                .toList();
        assignments.flush();
        given.forEach(assignments::add);
        counts.opened(given);
        return given.size();
    }

    /** Empty where it is settled, and the next cycle has not come. */
    private Optional<LearningAssignment> assign(MissingAssignment missing, LocalDate today) {
        DueSchedule schedule = requirements.get(missing.requirementId()).getSchedule();
        LearningAssignment earlier = missing.earlier() == null ? null : assignments.get(missing.earlier());
        Enrolment enrolment =
                missing.enrolment() == null ? null : enrolments.lock(new EnrolmentId(missing.enrolment()));
        LocalDate settled = settledOn(earlier, enrolment);
        LocalDate next = settled == null ? null : schedule.nextCycleOn(settled);
        boolean again = next != null && !next.isAfter(today);
        if (earlier != null && earlier.settledOn().isPresent() && !again) {
            earlier.renewOn(next);
            return Optional.empty();
        }
        if (earlier != null) {
            counts.dropped(earlier);
            earlier.close();
        }
        LocalDate due = again && settled != null ? schedule.furtherDue(settled, today) : schedule.firstDue(today);
        LearningAssignment assignment = new LearningAssignment(missing, due, clock.instant());
        if (enrolment != null && enrolment.isCompleted() && again) {
            counts.dropped(enrolment);
            enrolment.close();
        } else if (enrolment != null) {
            assignment.follow(true, enrolment.getCompletedAt().orElse(null));
        }
        return Optional.of(assignment);
    }

    /** The last day on which it was completed, or the person was let off it; null when it never was. */
    private static @Nullable LocalDate settledOn(@Nullable LearningAssignment earlier, @Nullable Enrolment enrolment) {
        return Stream.of(
                        Optional.ofNullable(earlier).flatMap(LearningAssignment::settledOn),
                        Optional.ofNullable(enrolment)
                                .flatMap(Enrolment::getCompletedAt)
                                .map(VietnamTime::dayOf))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
