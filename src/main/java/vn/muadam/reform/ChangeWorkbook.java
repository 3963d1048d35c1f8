package vn.muadam.reform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.muadam.document.ListWorkbook;
import vn.muadam.organisation.KnownUnit;
import vn.muadam.organisation.UnitId;
import vn.muadam.organisation.UnitTie;

/** Everything that a drafted change touches, line by line, as a workbook to sift through. */
@ApplicationScoped
class ChangeWorkbook {

    private static final List<String> COLUMNS = List.of("kind", "from", "to", "name", "place", "detail");
    private static final List<Integer> WIDTHS = List.of(16, 28, 28, 34, 40, 40);

    @Inject
    private Previews previews;

    void write(UnitChange change, Plan plan, Locale locale, OutputStream out) throws IOException {
        Map<KnownUnit, List<String>> touched = Previews.touched(plan);
        Map<UnitId, KnownUnit> units = touched.keySet().stream().collect(Collectors.toMap(KnownUnit::id, unit -> unit));
        List<String> headings = COLUMNS.stream()
                .map(column -> ReformWords.in(locale, "report.label." + column))
                .toList();
        String title = ReformWords.in(locale, "report.heading.page", change.getReference());
        try (ListWorkbook workbook =
                new ListWorkbook(out, ReformWords.in(locale, "report.label.sheet"), title, headings, WIDTHS)) {
            for (Finding finding : plan.findings()) {
                String sentence = ReformWords.in(
                        locale, "Fault." + finding.fault(), finding.line(), finding.subject(), finding.other());
                add(workbook, ReformWords.in(locale, "report.label.finding"), "", "", finding.subject(), "", sentence);
            }
            for (Map.Entry<KnownUnit, List<String>> unit : touched.entrySet()) {
                String kind = ReformWords.in(locale, "report.label.unit");
                add(
                        workbook,
                        kind,
                        unit.getKey().name(),
                        joined(unit.getValue()),
                        unit.getKey().name(),
                        "",
                        "");
            }
            for (UnitTie tie :
                    previews.find(touched.keySet(), change.getEffectiveOn().minusDays(1))) {
                KnownUnit unit = units.get(tie.unit());
                if (unit != null) {
                    add(
                            workbook,
                            ReformWords.in(locale, "TieKind." + tie.kind()),
                            unit.name(),
                            joined(touched.getOrDefault(unit, List.of())),
                            tie.what(),
                            tie.place(),
                            tie.detail());
                }
            }
        }
    }

    private static String joined(List<String> names) {
        return String.join("; ", names);
    }

    private static void add(ListWorkbook workbook, String... texts) throws IOException {
        workbook.add(List.of(texts), Map.of());
    }
}
