package vn.muadam.identity;

/** Somebody who is on record now, and in a team. */
public record Registered(PersonId person, long membership) {}
