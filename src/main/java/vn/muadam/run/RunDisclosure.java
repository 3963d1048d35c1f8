package vn.muadam.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
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

    @Inject
    private SessionRepository sessions;

    @Override
    public int order() {
        return AFTER_LEARNING;
    }

    @Override
    public List<DisclosedLine> disclose(PersonId person, Locale locale) {
        Messages words = Messages.of(RunDisclosure.class, locale);
        Stream<DisclosedLine> joined = runs.findMembers(person).stream().map(member -> joined(member, words));
        Stream<DisclosedLine> attended = sessions.findOf(person).stream().map(one -> attended(one, words));
        return Stream.concat(joined, attended).toList();
    }

    private DisclosedLine attended(Attendance attendance, Messages words) {
        RunSession session = sessions.get(attendance.getSessionId());
        return new DisclosedLine(
                words.text("disclosure.attended"),
                session.getTitle() + ", " + day(session.getStartsAt()),
                words.text("AttendanceWay." + attendance.getWay()));
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
