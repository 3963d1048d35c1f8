package vn.muadam.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.muadam.identity.PhoneNumber;
import vn.muadam.identity.Scope;
import vn.muadam.organisation.Level;
import vn.muadam.organisation.Unit;
import vn.muadam.organisation.UnitId;
import vn.muadam.organisation.Units;
import vn.muadam.shared.VietnamTime;
import vn.muadam.shared.VietnameseText;

/**
 * Finds acts in the trail: three queries for any page, each led by an index.
 *
 * <p>The archive is read only when the days reach back to where it begins. An act that was done in a unit that has ended is
 * found from the unit that stands in its place.
 */
@ApplicationScoped
class AuditSearch {

    private static final int YEARS_BEFORE_ARCHIVE = 5;
    private static final int MOST_PEOPLE = 50;
    private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

    private static final String COLUMNS = """
            select e.id, e.happened_at, a.full_name, e.act, e.subject_kind, e.subject_id, u.name, e.detail,
              e.value_before, e.value_after, e.reason, e.chain_no
            """;

    private static final String BOTH = "from (select * from audit_event union all select * from audit_event_archive) e";

    private static final String BESIDE = "left join person a on a.id = e.actor_id left join unit u on u.id = e.unit_id";

    private static final String BELOW = """
            (exists (select 1 from unit_closure c where c.descendant_id = e.unit_id and c.ancestor_id = ?)
             or exists (select 1 from unit_succession s join unit_closure c on c.descendant_id = s.to_unit_id
                        where s.from_unit_id = e.unit_id and s.doubtful = false and c.ancestor_id = ?))
            """;

    private static final String IN_PROVINCE =
            "(e.province_id = ? or e.province_id in (select s.from_unit_id from unit_succession s where s.to_unit_id = ? and s.doubtful = false))";

    @Inject
    private ReportRepository reports;

    @Inject
    private Units units;

    @Inject
    private Clock clock;

    AuditPage find(AuditQuery query, Scope scope, ListPage page) {
        Sql people = peopleOf(query.person());
        if (!query.person().isEmpty() && people.parameters().isEmpty()) {
            return new AuditPage(List.of(), false);
        }
        Sql sql = new Sql()
                .add(COLUMNS)
                .add(sourceFrom(query.from()))
                .add(BESIDE)
                .add(
                        "where e.happened_at >= ? and e.happened_at < ?",
                        startOf(query.from()),
                        startOf(query.until().plusDays(1)))
                .add(within(scope))
                .add(people);
        if (!query.act().isEmpty()) {
            sql.add("and e.act = ?", query.act());
        }
        sql.add("order by e.happened_at desc, e.id desc").page(page.offset(), page.size() + 1);
        List<AuditLine> found =
                named(reports.rows(sql).stream().map(AuditSearch::read).toList());
        boolean more = found.size() > page.size();
        return new AuditPage(more ? found.subList(0, page.size()) : found, more);
    }

    Optional<AuditLine> find(long id, Scope scope) {
        Sql sql = new Sql()
                .add(COLUMNS)
                .add(sourceFrom(BEGINNING))
                .add(BESIDE)
                .add("where e.id = ?", id)
                .add(within(scope));
        return named(reports.rows(sql).stream().map(AuditSearch::read).toList()).stream()
                .findFirst();
    }

    private String sourceFrom(LocalDate from) {
        LocalDate archived = VietnamTime.today(clock).minusYears(YEARS_BEFORE_ARCHIVE);
        return from.isAfter(archived) ? "from audit_event e" : BOTH;
    }

    private Sql within(Scope scope) {
        Sql sql = new Sql().add("and (1 = 0");
        for (UnitId root : scope.roots()) {
            Level level = units.find(root).map(Unit::getLevel).orElse(Level.TEAM);
            switch (level) {
                case NATION -> sql.add("or 1 = 1");
                case PROVINCE -> sql.add("or " + IN_PROVINCE, root.value(), root.value());
                default -> sql.add("or " + BELOW, root.value(), root.value());
            }
        }
        return sql.add(")");
    }

    /** Whoever is called so has acted, or it was done to them. */
    private Sql peopleOf(String typed) {
        List<Long> ids = typed.isEmpty() ? List.of() : peopleCalled(typed);
        if (ids.isEmpty()) {
            return new Sql();
        }
        String marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
        return new Sql()
                .add("and (e.actor_id in (" + marks + ")", ids.toArray())
                .add(
                        "or e.subject_kind = 'person' and e.subject_id in (" + marks + "))",
                        ids.stream().map(Object::toString).toArray());
    }

    private List<Long> peopleCalled(String typed) {
        Sql sql = new Sql().add("select p.id, p.sort_key from person p where");
        Optional<PhoneNumber> phone = PhoneNumber.parse(typed);
        if (phone.isPresent()) {
            sql.add("p.phone = ?", phone.get().e164());
        } else {
            String beginning = Sql.containing(VietnameseText.fold(typed)).substring(1);
            sql.add("p.folded_name like ? escape '!'", beginning);
        }
        sql.add("order by p.sort_key, p.id").page(0, MOST_PEOPLE);
        return reports.rows(sql).stream().map(Row::number).toList();
    }

    private List<AuditLine> named(List<AuditLine> lines) {
        List<Long> ids = lines.stream()
                .filter(AuditLine::isAboutAPerson)
                .map(line -> Long.valueOf(line.subjectId()))
                .distinct()
                .toList();
        if (ids.isEmpty()) {
            return lines;
        }
        Map<String, String> names = new HashMap<>();
        String marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
        Sql sql = new Sql().add("select p.id, p.full_name from person p where p.id in (" + marks + ")", ids.toArray());
        reports.rows(sql).forEach(row -> names.put(Long.toString(row.number()), row.text()));
        return lines.stream()
                .map(line -> line.isAboutAPerson() ? line.withSubjectName(names.get(line.subjectId())) : line)
                .toList();
    }

    private static AuditLine read(Row row) {
        return new AuditLine(
                row.number(),
                Objects.requireNonNull(row.instant()),
                row.textOrNull(),
                row.text(),
                row.text(),
                row.text(),
                null,
                row.textOrNull(),
                row.textOrNull(),
                row.textOrNull(),
                row.textOrNull(),
                row.textOrNull(),
                row.count() > 0);
    }

    private static Timestamp startOf(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(VietnamTime.ZONE).toInstant());
    }
}
