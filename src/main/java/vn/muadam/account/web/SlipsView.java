package vn.muadam.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.account.SlipHolder;
import vn.muadam.account.SlipService;
import vn.muadam.organisation.UnitId;

/** Backs /account/manage/slips.xhtml: who of a team has an account, and slips for the others. */
@Named
@RequestScoped
public class SlipsView {

    @Inject
    private SlipService slipService;

    private @Nullable Long team;
    private boolean refused;
    private @Nullable String name;
    private @Nullable List<SlipHolder> members;

    /** Asks before the page begins, so that whoever may not see it finds nothing. */
    public void load() {
        getName();
    }

    public String getName() {
        if (name == null) {
            name = slipService.getTeam(unit()).getName();
        }
        return name;
    }

    public List<SlipHolder> getMembers() {
        if (members == null) {
            members = slipService.findMembers(unit());
        }
        return members;
    }

    public long getWaiting() {
        return getMembers().stream().filter(member -> !member.hasAccount()).count();
    }

    private UnitId unit() {
        return new UnitId(team == null ? -1 : team);
    }

    public @Nullable Long getTeam() {
        return team;
    }

    public void setTeam(@Nullable Long team) {
        this.team = team;
    }

    public boolean isRefused() {
        return refused;
    }

    public void setRefused(boolean refused) {
        this.refused = refused;
    }
}
