package vn.muadam.enrolment;

/** For whom a course is compulsory. */
public enum Audience {
    /** Everyone who sits in a team, its leaders too. */
    MEMBER,
    /** Leaders and deputies of teams. */
    LEADER,
    /** Officials of communes, who look after teams; whether they sit in one does not matter. */
    OFFICIAL
}
