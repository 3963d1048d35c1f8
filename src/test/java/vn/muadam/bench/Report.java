package vn.muadam.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers what was measured as Markdown, ready to be pasted into docs/performance.md. */
final class Report {

    private static final Path FILE = Path.of("target/bench/report.md");

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Measured> onDerby = new LinkedHashMap<>();
    private final List<String[]> otherAims = new ArrayList<>();

    void begin(Settings settings) throws IOException {
        DateTimeFormatter format = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'");
        text.append("### Run of ")
                .append(format.format(ZonedDateTime.now(ZoneOffset.UTC)))
                .append("\n\n");
        text.append(Machine.describe());
        text.append("""

                Parts: %s. Each work is driven for %d s to warm up, then for %d s in each of %d rounds (officials and \
                growth: %d and %d s), in which every work of its table has its turn. The load generator runs on the same \
                cores; its own processor time stands in a column of its own. Cells: median (smallest–largest) of the \
                rounds; p50, p95 and p99 over all rounds, as the caller waited.
                """.formatted(
                String.join(
                        ", ", settings.parts().stream().map(Settings.Part::code).toList()),
                settings.warmUp().toSeconds(),
                settings.round().toSeconds(),
                settings.rounds(),
                settings.shortened().warmUp().toSeconds(),
                settings.shortened().round().toSeconds()));
    }

    /** A heading with some words below it. */
    void heading(String heading, String words) {
        text.append("\n#### ").append(heading).append("\n\n").append(words).append(words.isEmpty() ? "" : "\n\n");
    }

    void add(Table table) {
        text.append(table);
    }

    /** One table of works that were measured together. */
    void add(List<Measured> all) {
        Table table =
                new Table("Work", "at once", "times", "CPU, ms", "per second", "p50", "p95", "p99", "caller's CPU, ms");
        for (Measured one : all) {
            table.row(
                    one.work().name(),
                    one.work().atOnce(),
                    one.rounds().stream().mapToInt(Round::count).sum(),
                    one.cpu(),
                    one.rate(),
                    Spread.number(one.milliseconds(50)),
                    Spread.number(one.milliseconds(95)),
                    Spread.number(one.milliseconds(99)),
                    one.callersCpu().middle());
        }
        add(table);
    }

    /** Keeps the figures for the table of aims. */
    void keep(List<Measured> all) {
        all.forEach(one -> onDerby.put(one.work().name(), one));
    }

    /** Works beside yardsticks of the same rounds. */
    void addRatios(List<Measured> works, List<Measured> yardsticks) {
        Table table = new Table("Work", "beside", "CPU, times as much", "rate, share of it");
        for (Measured work : works) {
            for (Measured yardstick : yardsticks) {
                table.row(
                        work.work().name(),
                        yardstick.work().name(),
                        work.cpuAgainst(yardstick),
                        work.rateAgainst(yardstick));
            }
        }
        text.append('\n');
        add(table);
    }

    /** An aim that is not one of processor time. */
    void aim(String what, String aim, String here, boolean met) {
        otherAims.add(new String[] {what, aim, here, met ? "met" : "missed"});
    }

    void end() throws IOException {
        heading(
                "Beside Moodle 4.5.6, and the aims",
                "CPU per operation, on Derby; Moodle's figures are those at the head of this page.");
        Table table = new Table("Work", "Moodle, ms", "here, ms", "times less", "aim, ms", "");
        onDerby.forEach((name, measured) -> {
            Aim aim = Aim.OF.get(name);
            if (aim != null) {
                double here = measured.cpu().median();
                table.row(
                        name,
                        aim.moodle() == 0 ? "–" : Spread.number(aim.moodle()),
                        measured.cpu(),
                        aim.moodle() == 0 ? "–" : Spread.number(aim.moodle() / here),
                        "≤ " + Spread.number(aim.most()),
                        aim.verdict(here));
            }
        });
        add(table);
        if (!otherAims.isEmpty()) {
            Table others = new Table("Other aims", "aim", "here", "");
            otherAims.forEach(aim -> others.row((Object[]) aim));
            text.append('\n');
            add(others);
        }
        Files.createDirectories(FILE.getParent());
        Files.writeString(FILE, text);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
