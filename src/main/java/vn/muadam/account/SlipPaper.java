package vn.muadam.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.muadam.document.PaperTemplate;
import vn.muadam.document.PdfRenderer;
import vn.muadam.document.QrCode;

/** Slips as a PDF file: eight on a sheet of A4, to be cut apart. */
@ApplicationScoped
class SlipPaper {

    private static final PaperTemplate TEMPLATE = PaperTemplate.beside(SlipPaper.class, "slips.xhtml");
    private static final int COLUMNS = 2;
    private static final int ROWS = 4;

    @Inject
    private PdfRenderer renderer;

    byte[] render(List<Slip> slips, String address, Instant now) {
        List<Map<String, Object>> sheets = new ArrayList<>();
        for (int from = 0; from < slips.size(); from += COLUMNS * ROWS) {
            sheets.add(Map.of("rows", rows(slips.subList(from, Math.min(slips.size(), from + COLUMNS * ROWS)))));
        }
        return renderer.render(TEMPLATE.fill(Map.of("sheets", sheets, "address", address)), now);
    }

    private static List<Map<String, Object>> rows(List<Slip> slips) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int from = 0; from < slips.size(); from += COLUMNS) {
            List<Map<String, Object>> cells = new ArrayList<>();
            slips.subList(from, Math.min(slips.size(), from + COLUMNS)).forEach(slip -> cells.add(cell(slip)));
            rows.add(Map.of("cells", cells, "odd", cells.size() < COLUMNS));
        }
        return rows;
    }

    private static Map<String, Object> cell(Slip slip) {
        Map<String, Object> values = new HashMap<>();
        values.put("name", slip.fullName());
        values.put("team", slip.teamName());
        values.put("username", slip.username());
        values.put("code", slip.code());
        values.put("until", slip.until());
        values.put("qr", QrCode.of(slip.link()).svg("Mã QR mở tài khoản của " + slip.fullName()));
        return values;
    }
}
