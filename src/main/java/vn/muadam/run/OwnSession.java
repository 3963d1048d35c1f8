package vn.muadam.run;

/**
 * A session of a learner's run.
 *
 * @param present whether they are known to have been there
 */
public record OwnSession(RunSession session, boolean present) {}
