package vn.muadam.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.muadam.document.ListWorkbook;
import vn.muadam.job.WorkingFiles;

/** The lines of a list that were not taken, as a workbook with the same columns and the reason: mended, it is loaded again. */
@ApplicationScoped
class FaultyLines {

    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int PAGE = 500;
    private static final int WIDTH = 18;
    private static final int WIDTH_OF_REASON = 70;
    private static final String RED = "A3262A";

    @Inject
    private LineRepository lines;

    @Inject
    private WorkingFiles files;

    /** Keeps the workbook for the owner of the list, and answers its id. */
    long write(ImportBatch batch) throws IOException {
        Path file = Files.createTempFile("muadam-", ".xlsx");
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                write(batch, out);
            }
            try (InputStream in = Files.newInputStream(file)) {
                return files.store(
                        batch.getOwner().value(), "Dong can sua - " + baseName(batch) + ".xlsx", MEDIA_TYPE, in);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static String baseName(ImportBatch batch) {
        return batch.getFileName().replaceFirst("\\.[A-Za-z]{1,4}$", "");
    }

    private void write(ImportBatch batch, OutputStream out) throws IOException {
        List<String> headings = new ArrayList<>(batch.getHeadings());
        headings.add(RosterWords.in(RosterWords.VIETNAMESE, "roster.label.reason"));
        List<Integer> widths =
                new ArrayList<>(Collections.nCopies(batch.getHeadings().size(), WIDTH));
        widths.add(WIDTH_OF_REASON);
        int reason = headings.size() - 1;
        String title = RosterWords.in(RosterWords.VIETNAMESE, "roster.label.faultyTitle");
        try (ListWorkbook workbook = new ListWorkbook(out, "Dòng cần sửa", title, headings, widths)) {
            workbook.note(RosterWords.in(RosterWords.VIETNAMESE, "roster.label.faultyNote", batch.getFileName()));
            int offset = 0;
            List<ImportLine> page = lines.find(batch.getId(), Verdict.FAULTY, offset, PAGE);
            while (!page.isEmpty()) {
                for (ImportLine line : page) {
                    workbook.add(texts(line, reason), Map.of(reason, RED));
                }
                offset += page.size();
                page = lines.find(batch.getId(), Verdict.FAULTY, offset, PAGE);
            }
        }
    }

    private static List<String> texts(ImportLine line, int reason) {
        List<String> texts = new ArrayList<>(line.cells());
        while (texts.size() < reason) {
            texts.add("");
        }
        List<String> whole = new ArrayList<>(texts.subList(0, reason));
        whole.add(line.faults().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(fault -> RosterWords.in(RosterWords.VIETNAMESE, "LineFault." + fault.getKey(), fault.getValue()))
                .collect(Collectors.joining(" ")));
        return whole;
    }
}
