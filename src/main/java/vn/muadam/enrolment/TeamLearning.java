package vn.muadam.enrolment;

import java.util.List;
import vn.muadam.team.FocalPerson;

/**
 * How a team learns, for its leader and the officials above; a member sees the sum and whom to call.
 *
 * @param communeName the commune with its type
 * @param contacts whom the team may call, of the nearest unit first
 * @param open whether the reader may see each member's state; else {@code members} holds the leaders only
 */
public record TeamLearning(
        TeamLine line, String communeName, List<FocalPerson> contacts, boolean open, List<MemberLearning> members) {

    public TeamLearning {
        contacts = List.copyOf(contacts);
        members = List.copyOf(members);
    }

    public int unfinished() {
        return line.people() - line.finished();
    }
}
