package vn.muadam.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import vn.muadam.bench.Settings.Part;
import vn.muadam.bench.Site.Memory;

/** What a province installs: one process with Derby inside, some 600 teams. */
final class Province {

    private static final int STARTS = 3;
    private static final int MEGABYTES = 700;
    private static final int SECONDS_TO_START = 15;

    private final Settings settings;
    private final Report report;

    Province(Settings settings, Report report) {
        this.settings = settings;
        this.report = report;
    }

    void measure() throws Exception {
        Filling filling = Filling.of("bench-derby", "derby");
        try (Site site = filling.site()) {
            if (settings.holds(Part.START)) {
                measureStarts(filling);
            }
            filling.startWithYardsticks();
            measureWorks(site, filling.cast());
            measureMemory(site);
            requireNothingBroken(site);
        }
    }

    private void measureStarts(Filling filling) throws Exception {
        Site site = filling.site();
        double[] seconds = new double[STARTS];
        Memory idle = new Memory(0, 0, 0);
        for (int i = 0; i < STARTS; i++) {
            seconds[i] = site.start().toMillis() / 1000.0;
            Thread.sleep(settings.warmUp().toMillis());
            idle = site.memory();
            site.stop();
        }
        Spread spread = Spread.of(seconds);
        report.heading(
                "Start, Derby",
                "From the start of the process until /health/ready answers 200, the demo's data present.");
        report.add(new Table("Start", "seconds")
                .row(
                        "first, which makes the demo",
                        Spread.number(filling.firstStart().toMillis() / 1000.0))
                .row("later, " + STARTS + " times", spread)
                .row("memory " + settings.warmUp().toSeconds() + " s after it, MB", idle.now()));
        report.aim("start to ready, s", "< " + SECONDS_TO_START, spread.toString(), spread.median() < SECONDS_TO_START);
    }

    private void measureWorks(Site site, Cast cast) throws Exception {
        Contest contest = new Contest(settings, site::cpu);
        Caller caller = site.caller();
        if (settings.holds(Part.PAGES)) {
            measurePages(contest.hold(new PageWorks(caller, cast).all()));
        }
        if (settings.holds(Part.ANSWERS)) {
            measureAnswers(contest.hold(new AnswerWorks(caller, cast).all()));
        }
        if (settings.holds(Part.ATTEMPTS)) {
            show(
                    "Attempts, Derby",
                    "One whole attempt is the operation: %d requests, of which %d save one answer."
                            .formatted(LongerTest.QUESTIONS + 5, LongerTest.QUESTIONS),
                    contest.hold(new AttemptWorks(caller, cast).all()));
        }
        if (settings.holds(Part.CERTIFICATES)) {
            show("Certificates, Derby", "", contest.hold(new CertificateWorks(caller, cast, settings).all()));
        }
        if (settings.holds(Part.SIGNIN)) {
            show(
                    "Sign-in, Derby",
                    "The page and the form that is sent. Beside the hash: the same with %,d iterations instead of 210,000."
                            .formatted(Preparation.LIGHT_ITERATIONS),
                    contest.hold(new SignInWorks(caller, cast).all()));
        }
        if (settings.holds(Part.OFFICIALS)) {
            show(
                    "Officials, Derby",
                    "593 teams, 3,740 members.",
                    new Contest(settings.shortened(), site::cpu).hold(new OfficialWorks(caller, cast).ofProvince()));
        }
        if (settings.holds(Part.LISTS)) {
            measureLists(caller, cast, contest);
        }
    }

    private void measureLists(Caller caller, Cast cast, Contest contest) throws Exception {
        Lists lists = new Lists(caller, cast.provinceOfficial(), report);
        lists.measure(Lists.PROVINCE);
        show("People found, Derby", "The whole page, after the lists above.", contest.hold(lists.searches()));
    }

    private void measurePages(List<Measured> pages) {
        show(
                "Pages of learners, Derby",
                "Many learners who are in the middle of the course; a lesson is another one each time.",
                pages);
        List<Measured> yardsticks = named(pages, PageWorks.STATIC_LESSON, PageWorks.EMPTY);
        report.addRatios(named(pages, PageWorks.HOME, PageWorks.COURSE, PageWorks.LESSON), yardsticks);
        Measured empty = named(pages, PageWorks.EMPTY).get(0);
        for (Measured page : named(pages, PageWorks.COURSE, PageWorks.LESSON)) {
            share(page, empty, 0.7);
        }
    }

    private void measureAnswers(List<Measured> answers) {
        show("Answers, Derby", "", answers);
        Measured row = named(answers, AnswerWorks.ROW).get(0);
        Measured answer = named(answers, AnswerWorks.ANSWER).get(0);
        report.addRatios(List.of(answer), List.of(row));
        share(answer, row, 0.6);
    }

    private void share(Measured work, Measured yardstick, double least) {
        Spread share = work.rateAgainst(yardstick);
        report.aim(
                work.work().name() + ", rate beside " + yardstick.work().name(),
                "≥ " + Spread.number(least),
                share.toString(),
                share.median() >= least);
    }

    private void show(String heading, String words, List<Measured> all) {
        report.heading(heading, words);
        report.add(all);
        report.keep(all);
    }

    private static List<Measured> named(List<Measured> all, String... names) {
        return all.stream()
                .filter(one -> Arrays.asList(names).contains(one.work().name()))
                .toList();
    }

    private void measureMemory(Site site) {
        Memory memory = site.memory();
        report.heading(
                "Memory, Derby",
                "One process, the database inside, after all that stands above; the yardsticks are in it too.");
        report.add(new Table("Memory", "MB").row("at the end", memory.now()).row("at most", memory.atMost()));
        report.aim("memory under load, MB", "≤ " + MEGABYTES, "" + memory.atMost(), memory.atMost() <= MEGABYTES);
    }

    static void requireNothingBroken(Site site) throws IOException {
        if (!site.brokenRequests().isEmpty()) {
            throw new IllegalStateException("Requests went wrong: " + site.brokenRequests());
        }
    }
}
