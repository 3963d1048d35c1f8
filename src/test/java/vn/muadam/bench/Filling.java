package vn.muadam.bench;

import java.sql.Connection;
import java.time.Duration;
import java.util.Map;

/**
 * A site filled with the demo, on which people are signed in, and which holds the longer test.
 *
 * @param firstStart how long the first start took, with the country's units and the demo made
 * @param pages what the yardstick's files are copied from
 */
record Filling(Site site, Cast cast, Duration firstStart, Map<String, byte[]> pages) {

    static Filling of(String name, String databaseKind) throws Exception {
        Site site = Site.prepare(name, databaseKind);
        Duration first = site.start();
        site.stop();
        Cast cast;
        try (Connection connection = site.connect()) {
            cast = Preparation.of(connection);
        }
        site.letGo();
        LongerTest.writeInto(site.application());
        site.start(); // takes the longer test in
        Map<String, byte[]> pages =
                PageWorks.copies(site.caller(), cast.readers().get(0));
        site.stop();
        return new Filling(site, cast, first, pages);
    }

    /** Starts it with the yardsticks beside the product. */
    void startWithYardsticks() throws Exception {
        site.add(Yardstick.with(pages), Yardstick.ROOT);
        site.start();
    }
}
