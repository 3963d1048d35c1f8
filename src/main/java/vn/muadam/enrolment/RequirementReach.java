package vn.muadam.enrolment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a requirement would reach today.
 *
 * @param people all of them
 * @param teams the teams that count them; 0 for officials
 * @param open who must learn the course already
 * @param met who has completed it, and need not again for now
 * @param exempt who is exempt from it
 * @param first the first of those to whom it would be given, in Vietnamese order
 */
public record RequirementReach(int people, int teams, int open, int met, int exempt, List<Name> first) {

    /** How many would be given it anew. */
    public int anew() {
        return people - open - met - exempt;
    }

    /** How many of those are not named. */
    public int unnamed() {
        return anew() - first.size();
    }

    /**
     * Somebody to whom it would be given.
     *
     * @param place the team, or the unit of the office
     */
    public record Name(String fullName, @Nullable String place) {}
}
