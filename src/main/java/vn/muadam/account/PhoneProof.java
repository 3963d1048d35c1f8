package vn.muadam.account;

/**
 * What shows that somebody holds a telephone: the code that was sent to it, as it was typed.
 *
 * @param token names the code that was asked for; the page has it since before it asked
 * @param identifier the phone number or user name for which it was asked
 */
public record PhoneProof(String token, String identifier, String code) {}
