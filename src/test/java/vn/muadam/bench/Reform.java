package vn.muadam.bench;

import java.util.concurrent.Callable;
import vn.muadam.reform.CountryReform;

/** The mapping of the whole country's units of 2025 as one annex: read, and planned; in this process, without a server. */
final class Reform {

    private static final int WARM_UP = 5;
    private static final int ROUNDS = 9;

    private final Report report;

    Reform(Report report) {
        this.report = report;
    }

    void measure() throws Exception {
        try (CountryReform reform = new CountryReform()) {
            double[] parse = new double[ROUNDS];
            double[] read = new double[ROUNDS];
            double[] plan = new double[ROUNDS];
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                double parsed = milliseconds(reform::parse);
                double wasRead = milliseconds(reform::read);
                double planned = milliseconds(reform::plan);
                if (round >= 0) {
                    parse[round] = parsed;
                    read[round] = wasRead;
                    plan[round] = planned;
                }
            }
            show(reform.read(), reform.plan(), Spread.of(parse), Spread.of(read), Spread.of(plan));
        }
    }

    private static double milliseconds(Callable<Integer> work) throws Exception {
        long begun = System.nanoTime();
        if (work.call() == 0) {
            throw new IllegalStateException("Nothing was read or planned");
        }
        return (System.nanoTime() - begun) / 1e6;
    }

    private void show(int lines, int begun, Spread parse, Spread read, Spread plan) {
        report.heading(
                "The reform of 2025 as one annex",
                lines + " lines, " + begun + " units begin; " + ROUNDS + " rounds, each work once in each.");
        report.add(new Table("Work", "ms", "times the yardstick")
                .row("yardstick: the file parsed and no more", parse, "1")
                .row("annex read", read, Spread.number(read.median() / parse.median()))
                .row("annex read and planned", plan, Spread.number(plan.median() / parse.median())));
    }
}
