package vn.muadam.run;

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
import java.util.Locale;
import java.util.Map;
import vn.muadam.document.ListWorkbook;
import vn.muadam.job.WorkingFiles;
import vn.muadam.shared.Messages;

/** The lines of a list of participants that nobody could follow, with the same columns and the reason. */
@ApplicationScoped
class FaultyWorkbook {

    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int PAGE = 500;
    private static final int WIDTH = 22;
    private static final int WIDTH_OF_REASON = 70;
    private static final String RED = "A3262A";

    @Inject
    private EnrolmentListRepository lists;

    @Inject
    private WorkingFiles files;

    /** Keeps the workbook for whoever uploaded the list, and answers its id. */
    long write(EnrolmentList list) throws IOException {
        Path file = Files.createTempFile("muadam-", ".xlsx");
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                write(list, out);
            }
            try (InputStream in = Files.newInputStream(file)) {
                String name = list.getFileName().replaceFirst("\\.[A-Za-z]{1,4}$", "");
                return files.store(list.getOwner().value(), "Dong can sua - " + name + ".xlsx", MEDIA_TYPE, in);
            }
        } finally {
            Files.delete(file);
        }
    }

    private void write(EnrolmentList list, OutputStream out) throws IOException {
        Messages words = Messages.of(FaultyWorkbook.class, Locale.forLanguageTag("vi"));
        List<String> headings = new ArrayList<>(list.getHeadings());
        List<Integer> widths = new ArrayList<>(Collections.nCopies(headings.size(), WIDTH));
        int reason = headings.size();
        headings.add(words.text("list.label.reason"));
        widths.add(WIDTH_OF_REASON);
        try (ListWorkbook workbook =
                new ListWorkbook(out, "Dòng cần sửa", words.text("list.label.faultyTitle"), headings, widths)) {
            workbook.note(words.text("list.label.faultyNote", list.getFileName()));
            int offset = 0;
            List<EnrolmentListLine> page = lists.findLines(list.getId(), LineVerdict.FAULTY, offset, PAGE);
            while (!page.isEmpty()) {
                for (EnrolmentListLine line : page) {
                    workbook.add(texts(line, reason, words), Map.of(reason, RED));
                }
                offset += page.size();
                page = lists.findLines(list.getId(), LineVerdict.FAULTY, offset, PAGE);
            }
        }
    }

    private static List<String> texts(EnrolmentListLine line, int reason, Messages words) {
        List<String> texts = new ArrayList<>(line.getCells());
        while (texts.size() < reason) {
            texts.add("");
        }
        List<String> whole = new ArrayList<>(texts.subList(0, reason));
        whole.add(words.text("LineTrouble." + line.getTrouble()));
        return whole;
    }
}
