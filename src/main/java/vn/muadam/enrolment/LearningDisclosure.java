package vn.muadam.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
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

    @Override
    public int order() {
        return AFTER_THE_ACCOUNT;
    }

    @Override
    public List<DisclosedLine> disclose(PersonId person, Locale locale) {
        Messages words = Messages.of(LearningDisclosure.class, locale);
        return learning.findCourses(person).stream()
                .filter(course -> course.isStarted() || course.isRequired())
                .map(course ->
                        new DisclosedLine(words.text("disclosure.courses"), course.title(), stateOf(course, words)))
                .toList();
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
