package vn.muadam.identity;

/** What a member is in the team, as the founding decision names it. */
public enum TeamRole {
    LEADER,
    DEPUTY,
    SECRETARY,
    MEMBER,
    COLLABORATOR;

    /** Whether the role leads the team: both leader and deputy may act for it. */
    public boolean leads() {
        return this == LEADER || this == DEPUTY;
    }
}
