package vn.muadam.evaluation;

/** The computed inputs of this product, one for each criterion that training data feeds. */
public enum Formula {
    /** B1: counted members with every compulsory course complete and its certificate valid, of all counted members. */
    COURSES_COMPLETED,
    /** B2: the mean of the members' best final test results in the compulsory courses, in percent. */
    BEST_RESULT_MEAN,
    /** B3: the leader and every deputy who completed the outreach course, of all of them, in percent. */
    LEADERS_TRAINED
}
