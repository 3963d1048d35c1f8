package vn.muadam.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.muadam.document.PaperTemplate;
import vn.muadam.document.PdfRenderer;
import vn.muadam.organisation.Unit;
import vn.muadam.shared.VietnamTime;

/** The sheet that the people of a session sign, as a PDF file: everybody who is expected by name, and lines for others. */
@ApplicationScoped
class SignInSheet {

    private static final PaperTemplate TEMPLATE = PaperTemplate.beside(SignInSheet.class, "sign-in-sheet.xhtml");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final int EMPTY_LINES = 5;

    @Inject
    private PdfRenderer renderer;

    byte[] render(CourseRun run, Unit unit, RunSession session, List<RollLine> roll, Instant now) {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (RollLine line : roll) {
            lines.add(line(lines.size() + 1, line.fullName(), line.place(), line.cohort()));
        }
        for (int i = 0; i < EMPTY_LINES; i++) {
            lines.add(line(lines.size() + 1, "", "", ""));
        }
        Map<String, Object> values = new HashMap<>();
        values.put("unit", unit.getName());
        values.put("run", run.getTitle());
        values.put("session", session.getTitle());
        values.put("place", session.getPlace());
        values.put("from", HOUR.format(VietnamTime.at(session.getStartsAt())));
        values.put("to", HOUR.format(VietnamTime.at(session.getEndsAt())));
        values.put("day", DAY.format(VietnamTime.at(session.getStartsAt())));
        values.put("expected", Integer.toString(roll.size()));
        values.put("lines", lines);
        return renderer.render(TEMPLATE.fill(values), now);
    }

    private static Map<String, Object> line(int number, String name, @Nullable String place, @Nullable String cohort) {
        return Map.of(
                "number",
                Integer.toString(number),
                "name",
                name,
                "place",
                Objects.requireNonNullElse(place, ""),
                "cohort",
                Objects.requireNonNullElse(cohort, ""));
    }
}
