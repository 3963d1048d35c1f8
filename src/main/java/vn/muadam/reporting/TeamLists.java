package vn.muadam.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.muadam.course.CourseId;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.VietnameseText;

/** The teams behind the figures, read from the same roll-up. */
@ApplicationScoped
class TeamLists {

    private static final String FINISHED = "p.assigned > 0 and p.completed >= p.assigned";

    /** Every team lies below one commune; an outer join would only hide that from Derby, which then reads whole tables. */
    private static final String WITH_COMMUNE = """
            join unit_closure up on up.descendant_id = tu.id
            join unit co on co.id = up.ancestor_id and co.level_code = 'COMMUNE'
            """;

    @Inject
    private ReportRepository reports;

    int count(UnitId unit, CourseId course, TeamQuery query, LocalDate today) {
        return reports.count(
                new Sql().add("select count(*)").add(from(unit, course, today)).add(where(query)));
    }

    List<TeamProgress> find(UnitId unit, CourseId course, TeamQuery query, ListPage page, LocalDate today) {
        Sql sql = new Sql()
                .add("select tu.id, tu.name, co.name, p.assigned, p.started, p.completed")
                .add(from(unit, course, today))
                .add(WITH_COMMUNE)
                .add(where(query))
                .add(orderBy(query))
                .page(page.offset(), page.size());
        return reports.rows(sql).stream().map(TeamLists::read).toList();
    }

    private static TeamProgress read(Row row) {
        return new TeamProgress(
                new UnitId(row.number()), row.text(), row.textOrNull(), row.count(), row.count(), row.count());
    }

    private static Sql from(UnitId unit, CourseId course, LocalDate today) {
        return new Sql()
                .fromTeamsBelow(unit.value(), today)
                .add("left join team_course_progress p on p.team_id = tu.id")
                .add("and p.course_id = ?", course.value());
    }

    private static Sql where(TeamQuery query) {
        Sql sql = new Sql()
                .add("where tu.folded_name like ? escape '!'", Sql.containing(VietnameseText.fold(query.search())));
        return switch (query.state()) {
            case ALL -> sql;
            case FINISHED -> sql.add("and " + FINISHED);
            case UNFINISHED -> sql.add("and (p.team_id is null or not (" + FINISHED + "))");
        };
    }

    private static Sql orderBy(TeamQuery query) {
        String direction = query.descending() ? " desc" : "";
        String column = switch (query.order()) {
            case NAME -> "tu.sort_key";
            case COMMUNE -> "co.sort_key";
            case ASSIGNED -> "coalesce(p.assigned, 0)";
            case COMPLETED -> "coalesce(p.completed, 0)";
            case RATIO -> "case when p.assigned > 0 then p.completed * 1000 / p.assigned else 0 end";
        };
        return new Sql().add("order by " + column + direction + ", co.sort_key, tu.sort_key, tu.id");
    }
}
