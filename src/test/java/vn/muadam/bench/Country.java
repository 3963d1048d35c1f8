package vn.muadam.bench;

import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.muadam.bench.LargeCountry.Size;
import vn.muadam.bench.Site.Memory;

/** The same works on PostgreSQL twice: with the demo's teams, and with those of a country. */
final class Country {

    private final Settings settings;
    private final Report report;

    Country(Settings settings, Report report) {
        this.settings = settings.shortened();
        this.report = report;
    }

    void measure() throws Exception {
        Filling filling = Filling.of("bench-postgresql", "postgresql");
        try (Site site = filling.site();
                Connection connection = site.connect()) {
            filling.startWithYardsticks();
            List<Work> works = works(site, filling.cast());
            Size small = Size.of(connection);
            List<Measured> before = new Contest(settings, site::cpu).hold(works);
            long begun = System.nanoTime();
            Size large = LargeCountry.fill(connection);
            Duration filled = Duration.ofNanos(System.nanoTime() - begun);
            List<Measured> after = new Contest(settings, site::cpu).hold(works);
            Province.requireNothingBroken(site);
            show(small, before, large, after, filled);
            showMemory(site.memory());
        }
    }

    private static List<Work> works(Site site, Cast cast) throws Exception {
        Caller caller = site.caller();
        PageWorks pages = new PageWorks(caller, cast);
        List<Work> works = new ArrayList<>(List.of(pages.course(), pages.lesson()));
        works.addAll(new AnswerWorks(caller, cast).all());
        works.addAll(new OfficialWorks(caller, cast).all());
        return works;
    }

    private void show(Size small, List<Measured> before, Size large, List<Measured> after, Duration filled) {
        report.heading("PostgreSQL, the demo", small + ". Its processes are part of the CPU.");
        report.add(before);
        report.heading("PostgreSQL, a country", large + "; made in " + filled.toSeconds() + " s.");
        report.add(after);
        report.heading("Growth on PostgreSQL", "What a hundred times as many teams, people and attempts change.");
        Table table = new Table("Work", "p50 before, ms", "after", "CPU before, ms", "after", "times as much CPU");
        for (int i = 0; i < before.size(); i++) {
            Measured one = before.get(i);
            Measured other = after.get(i);
            table.row(
                    one.work().name(),
                    Spread.number(one.milliseconds(50)),
                    Spread.number(other.milliseconds(50)),
                    one.cpu().middle(),
                    other.cpu().middle(),
                    Spread.number(other.cpu().median() / one.cpu().median()));
        }
        report.add(table);
    }

    private void showMemory(Memory memory) {
        report.heading("Memory, PostgreSQL", "");
        report.add(new Table("Memory", "MB")
                .row("the server, at the end", memory.now())
                .row("the server, at most", memory.atMost())
                .row("PostgreSQL's processes, shared parts once", memory.database()));
    }
}
