package vn.muadam.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.VietnamTime;
import vn.muadam.team.OpenDuty;
import vn.muadam.team.TeamDuties;

/** Members who cannot sign in yet are their leader's to help. */
@ApplicationScoped
class AccountDuties implements TeamDuties {

    @Inject
    private ClaimRepository claims;

    @Inject
    private Clock clock;

    @Override
    public List<OpenDuty> findOpen(UnitId team) {
        int waiting = (int) claims.findMembers(team, VietnamTime.today(clock)).stream()
                .filter(holder -> !holder.hasAccount())
                .count();
        return waiting == 0
                ? List.of()
                : List.of(new OpenDuty("account", waiting, null, null, "/account/manage/slips.xhtml?team=" + team));
    }
}
