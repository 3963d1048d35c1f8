package vn.muadam.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.muadam.course.Courses;
import vn.muadam.identity.DisclosedLine;
import vn.muadam.identity.PersonDisclosure;
import vn.muadam.identity.PersonId;
import vn.muadam.shared.Messages;

/** Each attempt of somebody at a test, with its result. */
@ApplicationScoped
class AttemptDisclosure implements PersonDisclosure {

    private static final int AFTER_COURSES = 20;

    @Inject
    private AttemptHistoryRepository history;

    @Inject
    private OverrideRepository overrides;

    @Inject
    private Courses courses;

    @Override
    public int order() {
        return AFTER_COURSES;
    }

    @Override
    public List<DisclosedLine> disclose(PersonId person, Locale locale) {
        Messages words = Messages.of(AttemptDisclosure.class, locale);
        String part = words.text("disclosure.attempts");
        Stream<DisclosedLine> attempts = history.findAll(person).stream()
                .map(attempt -> new DisclosedLine(part, attempt.title(), resultOf(attempt, words)));
        Stream<DisclosedLine> decided = overrides.findOf(person).stream().map(override -> decided(override, words));
        return Stream.concat(attempts, decided).toList();
    }

    private DisclosedLine decided(QuizOverride override, Messages words) {
        return new DisclosedLine(
                words.text("override.title.page"),
                courses.getPublished(override.getCourse()).getTitle(),
                words.text("disclosure.override", Moments.moment(override.getGivenAt()), override.getReason()));
    }

    private static String resultOf(AttemptHistoryRepository.Told attempt, Messages words) {
        return attempt.helper() == null
                ? attempt.result()
                : attempt.result() + ", " + words.text("disclosure.helper", attempt.helper());
    }
}
