package vn.muadam.identity;

/**
 * What somebody may do; the only names, in code, texts and documents.
 *
 * <p>Granted for a unit subtree and dates by a {@link RoleGrant}, but for two: {@link #LEARNER} belongs to every account
 * and {@link #TEAM_LEADER} follows from an open membership as leader or deputy and is never granted.
 */
public enum Role {
    LEARNER,
    TEAM_LEADER,
    TRAINER,
    COURSE_REVIEWER,
    COMMUNE_OFFICER,
    PROVINCE_ADMIN,
    NATIONAL_ADMIN,
    AUDITOR,
    SYSTEM_ADMIN
}
