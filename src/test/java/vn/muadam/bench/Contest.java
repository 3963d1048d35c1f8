package vn.muadam.bench;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Works that are measured in turns, round by round, so that what disturbs the machine disturbs them alike. */
final class Contest {

    private static final Logger LOG = System.getLogger(Contest.class.getName());

    private final Settings settings;
    private final Supplier<Duration> serverCpu;

    Contest(Settings settings, Supplier<Duration> serverCpu) {
        this.settings = settings;
        this.serverCpu = serverCpu;
    }

    List<Measured> hold(List<Work> works) throws InterruptedException {
        for (Work work : works) {
            new Turn(work, serverCpu).take(settings.warmUp());
        }
        Map<Work, List<Round>> rounds = new LinkedHashMap<>();
        for (int round = 1; round <= settings.rounds(); round++) {
            for (Work work : works) {
                Round taken = new Turn(work, serverCpu).take(settings.round());
                rounds.computeIfAbsent(work, key -> new ArrayList<>()).add(taken);
                tell(work, round, taken);
            }
        }
        return rounds.entrySet().stream()
                .map(entry -> new Measured(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static void tell(Work work, int number, Round round) {
        LOG.log(
                Level.INFO,
                "{0}, round {1}: {2} times, {3} ms of CPU each, {4}/s",
                work.name(),
                number,
                round.count(),
                Spread.number(round.cpu()),
                Spread.number(round.rate()));
    }
}
