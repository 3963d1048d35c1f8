package vn.muadam.run;

/**
 * A session with its figures.
 *
 * @param present how many were there
 * @param expected how many take part in the run
 */
public record SessionLine(RunSession session, int present, int expected) {}
