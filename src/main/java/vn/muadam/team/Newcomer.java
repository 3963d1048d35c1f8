package vn.muadam.team;

/**
 * Somebody who is not on record yet, as an official types them.
 *
 * @param birthYear four digits, or empty when nobody knows it
 * @param phone a mobile number, or empty
 * @param sure whether the official has seen who is on record under that name, and it is somebody else
 */
public record Newcomer(String name, String birthYear, String phone, boolean sure) {}
