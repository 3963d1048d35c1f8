package vn.muadam.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.VietnamTime;
import vn.muadam.team.OpenDuty;
import vn.muadam.team.TeamDuties;

/** Members who have not finished what they must learn are their leader's to remind. */
@ApplicationScoped
class LearningDuties implements TeamDuties {

    @Inject
    private LearningRepository learning;

    @Inject
    private Clock clock;

    @Override
    public List<OpenDuty> findOpen(UnitId team) {
        return learning.findTeamLine(team, VietnamTime.today(clock)).stream()
                .filter(line -> line.people() > line.finished())
                .map(line -> new OpenDuty(
                        "learning", line.people() - line.finished(), null, null, "/enrolment/team.xhtml?team=" + team))
                .toList();
    }
}
