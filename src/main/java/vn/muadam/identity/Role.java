package vn.muadam.identity;

import static vn.muadam.organisation.Level.COMMUNE;
import static vn.muadam.organisation.Level.NATION;
import static vn.muadam.organisation.Level.PROVINCE;

import java.util.Set;
import vn.muadam.organisation.Level;

/**
 * What somebody may do; the only names, in code, texts and documents.
 *
 * <p>Granted for a unit subtree and dates by a {@link RoleGrant}, but for two: {@link #LEARNER} belongs to every account
 * and {@link #TEAM_LEADER} follows from an open membership as leader or deputy and is never granted. Each role fits units
 * of certain levels only: an official of a commune is no official of a province.
 */
public enum Role {
    LEARNER,
    TEAM_LEADER,
    TRAINER(NATION, PROVINCE, COMMUNE),
    COURSE_REVIEWER(NATION, PROVINCE),
    COMMUNE_OFFICER(COMMUNE),
    PROVINCE_ADMIN(PROVINCE),
    NATIONAL_ADMIN(NATION),
    AUDITOR(NATION, PROVINCE, COMMUNE),
    SYSTEM_ADMIN(NATION, PROVINCE);

    @SuppressWarnings("ImmutableEnumChecker") // what Set.of makes cannot be changed
    private final Set<Level> levels;

    Role(Level... levels) {
        this.levels = Set.of(levels);
    }

    /** Whether the role can be granted for a unit of that level. */
    public boolean fits(Level level) {
        return levels.contains(level);
    }

    /** Whether somebody gives it; the others follow from the account and from the membership. */
    public boolean isGranted() {
        return !levels.isEmpty();
    }

    /** Those who give this role and take it back, each within their own units; nobody for what is never granted. */
    Set<Role> givers() {
        return switch (this) {
            case LEARNER, TEAM_LEADER -> Set.of();
            case TRAINER, COURSE_REVIEWER, COMMUNE_OFFICER, AUDITOR -> Set.of(PROVINCE_ADMIN, NATIONAL_ADMIN);
            case PROVINCE_ADMIN, NATIONAL_ADMIN -> Set.of(NATIONAL_ADMIN);
            case SYSTEM_ADMIN -> Set.of(SYSTEM_ADMIN);
        };
    }

    /** Whether somebody must always hold it, because nobody else could give it again. */
    boolean mustBeHeld() {
        return givers().contains(this);
    }
}
