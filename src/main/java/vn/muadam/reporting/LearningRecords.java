package vn.muadam.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.People;
import vn.muadam.identity.Person;
import vn.muadam.identity.PersonId;

/** Reads what somebody has learnt; it decides no permission. */
@ApplicationScoped
class LearningRecords {

    /** A name as it stands in the row of that day: a unit that was renamed or merged since keeps its own. */
    private static final String COURSES = """
            select v.title, v.title_en, v.minutes, e.done_count, e.required_count, e.enrolled_at, e.completed_at,
              tu.name, co.name, up.name,
              (select max(q.percent_score) from quiz_result q where q.person_id = e.person_id
               and q.course_id = e.course_id and q.cycle_no = e.cycle_no and q.purpose = 'TEST'),
              (select count(*) from activity_completion a where a.enrolment_id = e.id and a.assisted_by is not null),
              (select count(*) from activity_completion a where a.enrolment_id = e.id and a.completed_by = 'ADMIN'),
              k.state, k.number_text, k.public_code, k.valid_until
            from enrolment e join course_version v on v.id = e.version_id
            left join course_completion d on d.enrolment_id = e.id
            left join unit tu on tu.id = case when d.id is null then e.team_id else d.team_id end
            left join unit co on co.id = case when d.id is null then e.unit_id else d.unit_id end
            left join unit up on up.id = co.parent_id and up.level_code <> 'NATION'
            left join certificate k on k.person_id = e.person_id and k.course_id = e.course_id
              and k.cycle_no = e.cycle_no and k.active_marker = 1
            where e.person_id = ? order by e.id
            """;

    private static final String PLACE = """
            select tu.name, (select max(co.name) from unit_closure c join unit co on co.id = c.ancestor_id
              where c.descendant_id = tu.id and co.level_code = 'COMMUNE')
            from membership m join unit tu on tu.id = m.team_id
            where m.person_id = ? and
            """;

    @Inject
    private ReportRepository reports;

    @Inject
    private People people;

    LearningRecord get(PersonId id, LocalDate today) {
        Person person = people.get(id);
        List<LearningRecord.Course> courses = reports.rows(new Sql().add(COURSES, id.value())).stream()
                .map(LearningRecords::course)
                .toList();
        return new LearningRecord(id, person.getFullName(), person.getBirthYear(), place(id, today), courses);
    }

    private @Nullable String place(PersonId id, LocalDate today) {
        return reports.rows(new Sql().add(PLACE, id.value()).counting("m", today)).stream()
                .map(row -> joined(row.text(), row.textOrNull()))
                .findFirst()
                .orElse(null);
    }

    private static LearningRecord.Course course(Row row) {
        return new LearningRecord.Course(
                row.text(),
                row.textOrNull(),
                row.count(),
                row.count(),
                row.count(),
                row.moment(),
                row.instant(),
                row.textOrNull(),
                joined(row.textOrNull(), row.textOrNull()),
                row.decimal(),
                row.count(),
                row.count(),
                certificate(row));
    }

    private static LearningRecord.@Nullable Paper certificate(Row row) {
        String state = row.textOrNull();
        return state == null ? null : new LearningRecord.Paper(state, row.textOrNull(), row.textOrNull(), row.day());
    }

    private static @Nullable String joined(@Nullable String part, @Nullable String whole) {
        return part == null || whole == null ? part : part + ", " + whole;
    }
}
