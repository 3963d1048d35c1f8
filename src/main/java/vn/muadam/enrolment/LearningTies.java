package vn.muadam.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.muadam.organisation.EndedUnit;
import vn.muadam.organisation.TieKind;
import vn.muadam.organisation.TieSearch;
import vn.muadam.organisation.UnitEffect;
import vn.muadam.organisation.UnitEffects;
import vn.muadam.organisation.UnitId;
import vn.muadam.organisation.UnitTie;
import vn.muadam.organisation.UnitTies;

/**
 * Learning when units change. What was assigned stays assigned. What a unit that has ended required of its members, it
 * goes on requiring of the same people: of each of its parts, and of nobody else in the unit they come to.
 */
@ApplicationScoped
class LearningTies implements UnitTies {

    private static final String ENDED = "requirement-ended";
    private static final String BEGUN = "requirement-begun";

    @Inject
    private RequirementRepository requirements;

    @Inject
    private TieSearch ties;

    @Inject
    private UnitEffects effects;

    @Override
    public List<UnitTie> find(List<UnitId> units, LocalDate day) {
        return ties.find(TieKind.ASSIGNMENT, """
                        select c.ancestor_id, p.full_name, u.name, v.title
                        from unit_closure c join learning_assignment a on a.team_id = c.descendant_id
                        join person p on p.id = a.person_id join unit u on u.id = a.team_id
                        join course k on k.id = a.course_id join course_version v on v.id = k.published_version_id
                        where c.ancestor_id in (:units) and a.state in ('ASSIGNED', 'IN_PROGRESS')
                        order by c.ancestor_id, u.sort_key, p.sort_key, p.id, v.title
                        """, units);
    }

    @Override
    public void carry(EndedUnit ended) {
        for (CourseRequirement requirement : requirements.findOpen(ended.unit(), ended.day())) {
            effects.add(
                    ended.change(), ENDED, new UnitEffect(requirement.getId(), null, null, requirement.getValidTo()));
            heirsOf(requirement, ended)
                    .forEach(part -> begin(ended.change(), requirement.carriedTo(part, ended.day())));
            requirement.endBefore(ended.day());
        }
        requirements.flush();
    }

    private void begin(long change, CourseRequirement requirement) {
        requirements.add(requirement);
        effects.add(change, BEGUN, new UnitEffect(requirement.getId(), null, null, null));
    }

    /** Officials belong to no part; theirs goes to the one unit in the place, if there is one, and so it all does when only the name is new. */
    private static List<UnitId> heirsOf(CourseRequirement requirement, EndedUnit ended) {
        return ended.renamed() || requirement.getAudience() == Audience.OFFICIAL
                ? ended.onlyHeir().stream().toList()
                : ended.parts();
    }

    /** Requirements that were carried over end before they began: people were assigned by them meanwhile. */
    @Override
    public void undo(long change) {
        for (UnitEffect effect : effects.find(change, BEGUN)) {
            CourseRequirement requirement = requirements.get(effect.subjectId());
            requirement.endBefore(requirement.getValidFrom());
        }
        for (UnitEffect effect : effects.find(change, ENDED)) {
            requirements.get(effect.subjectId()).reopen(effect.wasOn());
        }
        requirements.flush();
    }
}
