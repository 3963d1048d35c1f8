package vn.muadam.account;

/**
 * Whom a slip is for, shown before they choose a secret.
 *
 * @param teamName their primary team; empty when they are in none
 * @param username of an account that is there already; empty for a new one
 */
public record ClaimedPerson(String fullName, String teamName, String username) {}
