package vn.muadam.course;

/**
 * Where a course version stands. A draft is seen by staff only; new learners get the published one; a replaced one stays
 * readable for those who began with it.
 */
public enum VersionState {
    DRAFT,
    PUBLISHED,
    REPLACED
}
