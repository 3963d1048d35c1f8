package vn.muadam.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.muadam.document.SheetFault;
import vn.muadam.document.SheetFile;
import vn.muadam.document.SheetRow;
import vn.muadam.document.SheetRows;
import vn.muadam.document.SheetUnreadableException;
import vn.muadam.identity.PeopleRegister;
import vn.muadam.job.JobOutcome;
import vn.muadam.job.JobRun;
import vn.muadam.job.LongWork;
import vn.muadam.job.WorkingFiles;
import vn.muadam.organisation.Teams;
import vn.muadam.organisation.Units;
import vn.muadam.shared.VietnamTime;

/** Reads a list and gives each line its verdict; nothing of it is on record afterwards. */
@ApplicationScoped
class RosterReading implements LongWork {

    static final String KIND = "roster-reading";
    static final int CHUNK = 500;
    private static final int TOP = 40;
    private static final int MOST_LINES = 500_000;

    @Inject
    private RosterBook book;

    @Inject
    private WorkingFiles files;

    @Inject
    private PeopleRegister register;

    @Inject
    private Units units;

    @Inject
    private Teams teams;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobOutcome run(JobRun run) {
        BatchId id = new BatchId(run.subjectId());
        try {
            Path copy = files.copy(book.get(id).fileId());
            try {
                return read(id, SheetFile.of(copy), run);
            } finally {
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stopped(JobRun run) {
        book.refused(new BatchId(run.subjectId()));
    }

    private JobOutcome read(BatchId id, SheetFile list, JobRun run) throws IOException {
        ImportBatch batch = book.get(id);
        if (!batch.isMapped()) {
            List<SheetRow> top = top(list);
            Optional<Headings> headings = Headings.find(top);
            batch = book.understood(id, list.encoding(), headings.orElseGet(() -> widest(top)), headings.isPresent());
        }
        if (!batch.getMapping().hasNames()) {
            book.wantsMapping(id);
            return RosterWords.outcome("roster.message.unmapped");
        }
        book.forgetLines(id);
        compare(batch, list, run);
        Counts counts = book.checked(id);
        return RosterWords.outcome(
                "roster.message.checked", counts.lines(), counts.changes(), counts.of(Verdict.FAULTY));
    }

    private static List<SheetRow> top(SheetFile list) throws IOException {
        List<SheetRow> top = new ArrayList<>();
        try (SheetRows rows = list.rows()) {
            for (SheetRow row : rows) {
                top.add(row);
                if (top.size() == TOP) {
                    break;
                }
            }
        }
        return top;
    }

    /** Where no headings are known, the line with the most cells is shown as such. */
    private static Headings widest(List<SheetRow> top) {
        SheetRow widest = top.get(0);
        for (SheetRow row : top) {
            if (filled(row) > filled(widest)) {
                widest = row;
            }
        }
        return new Headings(widest.number(), widest.cells());
    }

    private static long filled(SheetRow row) {
        return row.cells().stream().filter(cell -> !cell.isEmpty()).count();
    }

    private void compare(ImportBatch batch, SheetFile list, JobRun run) throws IOException {
        long total = count(list);
        Comparison comparison = new Comparison(
                new ListedPlaces(units.get(batch.getUnit()), units, teams), register, VietnamTime.today(clock));
        LineReader reader = new LineReader(batch.getMapping(), VietnamTime.today(clock));
        Sections sections = new Sections(batch.getMapping());
        List<ReadLine> chunk = new ArrayList<>(CHUNK);
        int headings = batch.headingLine().orElse(0);
        long done = 0;
        try (SheetRows rows = list.rows()) {
            for (SheetRow row : rows) {
                done++;
                Optional<String> section = row.number() <= headings ? Optional.empty() : sections.sectionOf(row);
                section.ifPresent(team -> chunk.add(reader.read(row, team)));
                if (chunk.size() == CHUNK) {
                    book.keep(batch.getId(), comparison, chunk);
                    chunk.clear();
                    run.report(done, total);
                }
            }
        }
        book.keep(batch.getId(), comparison, chunk);
    }

    private static long count(SheetFile list) throws IOException {
        long total = 0;
        try (SheetRows rows = list.rows()) {
            for (SheetRow row : rows) {
                total += row.cells().isEmpty() ? 0 : 1;
                if (total > MOST_LINES) {
                    throw new SheetUnreadableException(SheetFault.TOO_MANY_ROWS);
                }
            }
        }
        return total;
    }
}
