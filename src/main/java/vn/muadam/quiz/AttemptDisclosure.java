package vn.muadam.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
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

    @Override
    public int order() {
        return AFTER_COURSES;
    }

    @Override
    public List<DisclosedLine> disclose(PersonId person, Locale locale) {
        Messages words = Messages.of(AttemptDisclosure.class, locale);
        String part = words.text("disclosure.attempts");
        return history.findAll(person).stream()
                .map(attempt -> new DisclosedLine(part, attempt.title(), resultOf(attempt, words)))
                .toList();
    }

    private static String resultOf(AttemptHistoryRepository.Told attempt, Messages words) {
        return attempt.helper() == null
                ? attempt.result()
                : attempt.result() + ", " + words.text("disclosure.helper", attempt.helper());
    }
}
