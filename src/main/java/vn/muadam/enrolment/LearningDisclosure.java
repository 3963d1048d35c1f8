package vn.muadam.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.muadam.course.Courses;
import vn.muadam.identity.DisclosedLine;
import vn.muadam.identity.PersonDisclosure;
import vn.muadam.identity.PersonId;
import vn.muadam.shared.Messages;
import vn.muadam.shared.VietnamTime;

/** What somebody must learn and has learnt. */
@ApplicationScoped
class LearningDisclosure implements PersonDisclosure {

    private static final int AFTER_THE_ACCOUNT = 10;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    @Inject
    private LearningRepository learning;

    @Inject
    private AssignmentRepository assignments;

    @Inject
    private CompletionRepository completions;

    @Inject
    private PracticeRepository practices;

    @Inject
    private Courses courses;

    @Override
    public int order() {
        return AFTER_THE_ACCOUNT;
    }

    @Override
    public List<DisclosedLine> disclose(PersonId person, Locale locale) {
        Messages words = Messages.of(LearningDisclosure.class, locale);
        Stream<DisclosedLine> learnt = learning.findCourses(person).stream()
                .filter(course -> course.isStarted() || course.isRequired())
                .map(course ->
                        new DisclosedLine(words.text("disclosure.courses"), course.title(), stateOf(course, words)));
        Stream<DisclosedLine> decided = assignments.findAll(person).stream()
                .filter(assignment -> assignment.getDecidedOn() != null)
                .map(assignment -> decided(assignment, words));
        Stream<DisclosedLine> declared = completions.findAll(person).stream().map(told -> declared(told, words));
        Stream<DisclosedLine> done = practices.findAll(person).stream().map(report -> done(report, words));
        return Stream.of(learnt, decided, declared, done)
                .flatMap(Function.identity())
                .toList();
    }

    private static DisclosedLine done(PracticeReport report, Messages words) {
        return new DisclosedLine(
                words.text("disclosure.practice", day(report.getToldAt())),
                report.getNote(),
                words.text("PracticeState." + report.getState()));
    }

    private static DisclosedLine declared(CompletionRepository.Told told, Messages words) {
        return new DisclosedLine(
                words.text("completion.title.page"),
                told.course(),
                words.text("disclosure.declared", told.activity(), day(told.givenAt()), told.reason()));
    }

    private DisclosedLine decided(LearningAssignment assignment, Messages words) {
        String day = DAY.format(Objects.requireNonNull(assignment.getDecidedOn()));
        String state = words.text("AssignmentState." + assignment.getState());
        String reason = Objects.requireNonNullElse(assignment.getDecisionReason(), "");
        return new DisclosedLine(
                words.text("obligation.title.page"),
                courses.getPublished(assignment.getCourse()).getTitle(),
                words.text("disclosure.decided", state, day, reason));
    }

    private static String stateOf(LearnerCourse course, Messages words) {
        if (course.completedAt() != null) {
            return words.text("disclosure.completed", day(course.completedAt()));
        }
        return course.lastSeenAt() == null
                ? words.text("disclosure.notStarted")
                : words.text(
                        "disclosure.started", course.doneCount(), course.requiredCount(), day(course.lastSeenAt()));
    }

    private static String day(Instant at) {
        return DAY.format(VietnamTime.dayOf(at));
    }
}
