package vn.muadam.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.muadam.identity.DisclosedLine;
import vn.muadam.identity.PersonDisclosure;
import vn.muadam.identity.PersonId;
import vn.muadam.shared.Messages;
import vn.muadam.shared.VietnamTime;

/** The runs that somebody asked to be in. */
@ApplicationScoped
class RunDisclosure implements PersonDisclosure {

    private static final int AFTER_LEARNING = 11;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    @Inject
    private RunRepository runs;

    @Override
    public int order() {
        return AFTER_LEARNING;
    }

    @Override
    public List<DisclosedLine> disclose(PersonId person, Locale locale) {
        Messages words = Messages.of(RunDisclosure.class, locale);
        return runs.findMembers(person).stream()
                .map(member -> joined(member, words))
                .toList();
    }

    private DisclosedLine joined(RunMember member, Messages words) {
        String state = words.text("RunMemberState." + member.getState());
        return new DisclosedLine(
                words.text("run.title.page"),
                runs.get(member.getRunId()).getTitle(),
                words.text(
                        "disclosure.run",
                        state,
                        day(member.getAskedAt()),
                        Objects.requireNonNullElse(member.getReason(), "")));
    }

    private static String day(Instant at) {
        return DAY.format(VietnamTime.dayOf(at));
    }
}
