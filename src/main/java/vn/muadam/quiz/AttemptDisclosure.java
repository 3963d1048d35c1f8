package vn.muadam.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.muadam.course.Courses;
import vn.muadam.identity.DisclosedLine;
import vn.muadam.identity.PersonDisclosure;
import vn.muadam.identity.PersonId;
import vn.muadam.shared.Messages;

/** Each attempt of somebody at a test, with its result, and the texts that they wrote. */
@ApplicationScoped
class AttemptDisclosure implements PersonDisclosure {

    private static final int AFTER_COURSES = 20;

    @Inject
    private AttemptHistoryRepository history;

    @Inject
    private OverrideRepository overrides;

    @Inject
    private EssayRepository essays;

    @Inject
    private AnswerMarkRepository marks;

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
        Stream<DisclosedLine> written = essays.findAll(person).stream().map(essay -> written(essay, words, locale));
        return Stream.of(attempts, decided, written).flatMap(lines -> lines).toList();
    }

    /** What they wrote, and what was said to it. */
    private DisclosedLine written(EssayRepository.Written essay, Messages words, Locale locale) {
        Stream<String> said = marks.findLast(essay.attempt(), essay.slot()).stream()
                .flatMap(mark -> Stream.of(
                        words.text(
                                "disclosure.mark", number(mark.getPoints(), locale), number(mark.getMaximum(), locale)),
                        mark.getComment()));
        return new DisclosedLine(
                words.text("disclosure.essays"),
                essay.courseTitle(),
                Stream.concat(Stream.of(essay.photo() ? words.text("disclosure.photo") : essay.text()), said)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n")));
    }

    private static String number(BigDecimal value, Locale locale) {
        return NumberFormat.getNumberInstance(locale).format(value);
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
