package vn.muadam.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.enrolment.TeamLearning;
import vn.muadam.enrolment.TeamService;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.Installation;
import vn.muadam.shared.NotFoundException;
import vn.muadam.team.HandedOver;
import vn.muadam.team.HandoverService;

/** Backs /enrolment/team.xhtml: a leader sees who is done and reminds the rest; a member sees how far the team is. */
@Named
@RequestScoped
public class TeamView {

    @Inject
    private TeamService teamService;

    @Inject
    private HandoverService handoverService;

    @Inject
    private Installation installation;

    @Inject
    private Words words;

    private @Nullable String team;
    private List<HandedOver> handovers = List.of();
    private @Nullable TeamLearning learning;

    public void load() {
        handovers = handoverService.findWaiting();
        learning = team == null ? teamService.findOwnTeam().orElse(null) : teamService.getTeam(typedTeam(team));
    }

    private static UnitId typedTeam(String typed) {
        if (!typed.matches("\\d{1,18}")) {
            throw new NotFoundException();
        }
        return new UnitId(Long.parseLong(typed));
    }

    /** What former leaders have left for the reader to take over. */
    public List<HandedOver> getHandovers() {
        return handovers;
    }

    /** Null for somebody who sits in no team. */
    public @Nullable TeamLearning getLearning() {
        return learning;
    }

    public String getHeading() {
        if (learning == null) {
            return "";
        }
        int people = learning.line().people();
        return people == 0
                ? words.text("team.heading.nothing")
                : words.text("team.heading.finished", learning.line().finished(), people);
    }

    /** "Tổ công nghệ số cộng đồng ấp Mỹ 1, xã Hỏa Lựu". */
    public String getName() {
        if (learning == null) {
            return "";
        }
        String commune = words.inSentence(learning.communeName());
        return commune.isEmpty() ? learning.line().name() : learning.line().name() + ", " + commune;
    }

    public boolean isAllDone() {
        return learning != null && learning.line().people() > 0 && learning.unfinished() == 0;
    }

    public String getUnfinished() {
        return learning == null ? "" : words.text("team.heading.unfinished", learning.unfinished());
    }

    /** A reminder for the team's Zalo group. It names nobody: who is late is told in person. */
    public String getReminder() {
        return learning == null
                ? ""
                : words.text(
                        "team.message.reminder",
                        learning.line().finished(),
                        learning.line().people());
    }

    public String getAddress() {
        return installation.publicUrl() + "/";
    }

    public List<MemberLine> getMembers() {
        if (learning == null) {
            return List.of();
        }
        boolean open = learning.open();
        return learning.members().stream()
                .map(member -> open ? MemberLine.of(member, words) : MemberLine.contact(member))
                .toList();
    }

    public @Nullable String getTeam() {
        return team;
    }

    public void setTeam(@Nullable String team) {
        this.team = team;
    }
}
