package vn.muadam.identity;

/**
 * Two records of one person that become one.
 *
 * @param id of the merge, under which everything that is done is noted
 * @param from the record that is given up
 * @param into the record that goes on
 */
public record Merging(long id, PersonId from, PersonId into) {}
