package vn.muadam.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.muadam.audit.AuditTrail;
import vn.muadam.audit.AuditedAct;
import vn.muadam.enrolment.Enrolments;
import vn.muadam.identity.KnownPerson;
import vn.muadam.identity.PeopleRegister;
import vn.muadam.identity.PersonId;
import vn.muadam.job.Jobs;
import vn.muadam.job.NewJob;
import vn.muadam.organisation.Units;
import vn.muadam.shared.VietnamTime;

/** The steps of a list of participants, each a transaction of its own; its jobs and its service take them. */
@ApplicationScoped
@Transactional
class EnrolmentListBook {

    private static final int CHUNK = 100;

    @Inject
    private EnrolmentListRepository lists;

    @Inject
    private RunRepository runs;

    @Inject
    private Enrolments enrolments;

    @Inject
    private PeopleRegister register;

    @Inject
    private Units units;

    @Inject
    private Jobs jobs;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    EnrolmentList get(long id) {
        return lists.get(id);
    }

    /** Queues the job that goes on with the list, in the transaction that wants it. */
    void begin(EnrolmentList list, String kind, PersonId owner) {
        list.begun(jobs.start(new NewJob(kind, list.getFileName(), owner.value(), list.getId())));
    }

    void understood(long id, List<String> headings) {
        lists.lock(id).understood(headings);
        lists.removeLines(id); // an earlier reading may have died in the middle
    }

    /** Tells for some lines whom they mean; {@code seen} remembers who was meant above. */
    void keep(long id, List<ListedPerson> chunk, Set<PersonId> seen) {
        CourseRun run = runs.get(lists.get(id).getRunId());
        ListedPeople people = new ListedPeople(units, run.getUnit(), alike(chunk));
        Map<ListedPerson, ListedPeople.Meant> meant =
                chunk.stream().collect(Collectors.toMap(Function.identity(), people::meantBy));
        Set<PersonId> found = meant.values().stream()
                .map(ListedPeople.Meant::person)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<PersonId> inside = runs.findMembers(run, found).stream()
                .filter(member -> member.getState() == RunMemberState.ADMITTED)
                .map(RunMember::getPerson)
                .collect(Collectors.toSet());
        for (ListedPerson listed : chunk) {
            lists.add(line(id, listed, Objects.requireNonNull(meant.get(listed)), inside, seen));
        }
    }

    private List<KnownPerson> alike(List<ListedPerson> chunk) {
        Set<String> names = new HashSet<>();
        Set<String> phones = new HashSet<>();
        for (ListedPerson listed : chunk) {
            names.add(listed.name().folded());
            if (listed.phone() != null) {
                phones.add(listed.phone());
            }
        }
        return register.findAlike(List.of(), names, phones, List.of(), VietnamTime.today(clock));
    }

    private static EnrolmentListLine line(
            long id, ListedPerson listed, ListedPeople.Meant meant, Set<PersonId> inside, Set<PersonId> seen) {
        PersonId person = meant.person();
        if (person == null) {
            return EnrolmentListLine.faulty(id, listed, Objects.requireNonNull(meant.trouble()));
        }
        return seen.add(person)
                ? EnrolmentListLine.of(id, listed, person, inside.contains(person))
                : EnrolmentListLine.faulty(id, listed, LineTrouble.TWICE);
    }

    LineCounts checked(long id) {
        lists.lock(id).checked();
        return lists.count(id);
    }

    LineCounts count(long id) {
        return lists.count(id);
    }

    void stopped(long id) {
        lists.lock(id).stopped();
    }

    /**
     * Enrols the people of the next lines, all of them or none.
     *
     * @return how many lines that were; 0 when none is left
     * @throws RunClosedException when the run takes nobody any more
     */
    int takeNext(long id) {
        EnrolmentList list = lists.get(id);
        CourseRun run = runs.lock(list.getRunId());
        List<EnrolmentListLine> next = lists.findLines(id, LineVerdict.JOINING, 0, CHUNK);
        Map<PersonId, RunMember> members =
                runs
                        .findMembers(
                                run,
                                next.stream().map(EnrolmentListLine::person).toList())
                        .stream()
                        .collect(Collectors.toMap(RunMember::getPerson, Function.identity()));
        int admitted = runs.countAdmitted(run);
        run.requireOpenOn(VietnamTime.today(clock));
        for (EnrolmentListLine line : next) {
            RunMember member = members.get(line.person());
            if (member == null) {
                member = new RunMember(run, line.person(), clock.instant());
                runs.add(member);
            }
            line.became(take(run, member, line, list.getOwner(), admitted));
            admitted += line.getVerdict() == LineVerdict.JOINED ? 1 : 0;
        }
        return next.size();
    }

    private LineVerdict take(CourseRun run, RunMember member, EnrolmentListLine line, PersonId by, int admitted) {
        if (member.getState() == RunMemberState.ADMITTED) {
            return LineVerdict.ALREADY;
        }
        if (!run.hasRoom(admitted + 1)) {
            member.ask(RunMemberState.WAITLISTED, clock.instant());
            return LineVerdict.WAITING;
        }
        member.admit(line.getCohort(), by, clock.instant());
        enrolments.enrol(member.getPerson(), run.getCourse());
        return LineVerdict.JOINED;
    }

    /** Everybody is enrolled who could be. */
    LineCounts applied(long id) {
        EnrolmentList list = lists.lock(id);
        list.applied(clock.instant());
        LineCounts counts = lists.count(id);
        CourseRun run = runs.get(list.getRunId());
        audit.record(
                list.getOwner().value(),
                AuditedAct.of("run-listed", "run", run.getId())
                        .in(run.getUnit().value())
                        .withDetail(list.getFileName() + ": " + counts.of(LineVerdict.JOINED) + " joined, "
                                + counts.of(LineVerdict.WAITING) + " waiting, " + counts.of(LineVerdict.FAULTY)
                                + " faulty"));
        return counts;
    }
}
