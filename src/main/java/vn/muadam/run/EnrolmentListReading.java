package vn.muadam.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.muadam.document.SheetFile;
import vn.muadam.document.SheetRow;
import vn.muadam.document.SheetRows;
import vn.muadam.identity.PersonId;
import vn.muadam.job.JobOutcome;
import vn.muadam.job.JobRun;
import vn.muadam.job.LongWork;
import vn.muadam.job.WorkingFiles;

/** Reads a list of participants and tells of each line whom it means; nobody is enrolled afterwards. */
@ApplicationScoped
class EnrolmentListReading implements LongWork {

    static final String KIND = "enrolment-list-reading";
    private static final int CHUNK = 200;
    private static final int TOP = 40;
    private static final int MOST_LINES = 20_000;

    @Inject
    private EnrolmentListBook book;

    @Inject
    private WorkingFiles files;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobOutcome run(JobRun run) {
        try {
            Path copy = files.copy(book.get(run.subjectId()).fileId());
            try {
                return read(SheetFile.of(copy), run);
            } finally {
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stopped(JobRun run) {
        book.stopped(run.subjectId());
    }

    private JobOutcome read(SheetFile file, JobRun run) throws IOException {
        List<SheetRow> rows = rows(file);
        ListColumns columns = ListColumns.find(rows.subList(0, Math.min(TOP, rows.size())))
                .orElseThrow(() -> new EnrolmentListUnreadableException("list.headingsMissing"));
        List<ListedPerson> people = rows.stream()
                .filter(row -> row.number() > columns.line())
                .map(row -> ListedPerson.of(row, columns))
                .filter(listed -> !listed.isEmpty())
                .toList();
        if (people.isEmpty()) {
            throw new EnrolmentListUnreadableException("list.empty");
        }
        book.understood(run.subjectId(), columns.texts());
        Set<PersonId> seen = new HashSet<>();
        for (int from = 0; from < people.size(); from += CHUNK) {
            int to = Math.min(people.size(), from + CHUNK);
            book.keep(run.subjectId(), people.subList(from, to), seen);
            run.report(to, people.size());
        }
        LineCounts counts = book.checked(run.subjectId());
        return JobOutcome.told(
                EnrolmentListReading.class,
                "list.message.checked",
                people.size(),
                counts.of(LineVerdict.JOINING),
                counts.of(LineVerdict.FAULTY));
    }

    private static List<SheetRow> rows(SheetFile file) throws IOException {
        List<SheetRow> rows = new ArrayList<>();
        try (SheetRows lines = file.rows()) {
            for (SheetRow row : lines) {
                rows.add(row);
                if (rows.size() > MOST_LINES) {
                    throw new EnrolmentListUnreadableException("list.tooLong");
                }
            }
        }
        return rows;
    }
}
