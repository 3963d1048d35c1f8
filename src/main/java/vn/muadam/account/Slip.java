package vn.muadam.account;

/**
 * One slip of paper, as it is printed.
 *
 * @param username the user name of an account that is there already; empty for a new one
 * @param link where the code leads to when it is scanned
 * @param until the last day on which it is good, as people write it
 */
record Slip(String fullName, String teamName, String username, String code, String link, String until) {}
