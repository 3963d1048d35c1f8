package vn.muadam.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import vn.muadam.bench.Site.Memory;

/** Lists of a province on PostgreSQL, then as many people as the country's teams have in one; and looking people up among them. */
final class LongList {

    private static final int MILLISECONDS = 50;
    private static final int MEGABYTES = 700;

    private final Settings settings;
    private final Report report;

    LongList(Settings settings, Report report) {
        this.settings = settings;
        this.report = report;
    }

    void measure() throws Exception {
        Filling filling = Filling.of("bench-long-list", "postgresql");
        try (Site site = filling.site()) {
            filling.startWithYardsticks();
            Lists lists = new Lists(site.caller(), filling.cast().provinceOfficial(), report);
            lists.measure(Lists.PROVINCE);
            lists.measure(Lists.COUNTRY);
            Memory memory = site.memory();
            settle(site);
            List<Measured> searches = new Contest(settings, site::cpu).hold(lists.searches());
            Province.requireNothingBroken(site);
            show(memory, searches);
        }
    }

    /** What PostgreSQL does by itself in the minutes after so many new rows. */
    private static void settle(Site site) throws SQLException {
        try (Connection connection = site.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
            statement.execute("checkpoint");
        }
    }

    private void show(Memory memory, List<Measured> searches) {
        report.add(new Table("Memory", "MB")
                .row("the server, at most while it read and took the list", memory.atMost())
                .row("PostgreSQL's processes, shared parts once", memory.database()));
        report.aim(
                "memory while a long list is taken, MB",
                "≤ " + MEGABYTES,
                "" + memory.atMost(),
                memory.atMost() <= MEGABYTES);
        report.heading("People found among 460,000, PostgreSQL", "The whole page.");
        report.add(searches);
        for (Measured search : searches) {
            double slow = search.milliseconds(95);
            report.aim(
                    search.work().name() + " among 460,000, p95, ms",
                    "< " + MILLISECONDS,
                    Spread.number(slow),
                    slow < MILLISECONDS);
        }
    }
}
