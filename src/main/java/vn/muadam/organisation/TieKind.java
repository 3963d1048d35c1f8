package vn.muadam.organisation;

/** What may hang on a unit that is about to change. */
public enum TieKind {
    TEAM,
    MEMBER,
    ROLE,
    ASSIGNMENT,
    EVALUATION
}
