package vn.muadam.course;

/** What a course is about: the ministry's five groups of skills, and three of our own. */
public enum SkillGroup {
    DEVICE_BASICS,
    PUBLIC_SERVICE,
    E_COMMERCE,
    E_PAYMENT,
    ONLINE_SAFETY,
    LOCAL_APPS,
    OUTREACH,
    TEAM_MANAGEMENT
}
