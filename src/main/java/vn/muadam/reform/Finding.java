package vn.muadam.reform;

/**
 * A fault found in an annex.
 *
 * @param line the line it was found in; 0 where it belongs to none
 * @param subject what it is about: a code or a name
 * @param other what stands against it; empty where there is nothing
 */
public record Finding(Fault fault, int line, String subject, String other) {}
