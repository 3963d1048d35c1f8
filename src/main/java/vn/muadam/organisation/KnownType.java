package vn.muadam.organisation;

/**
 * A type of unit that may begin: which word stands in front of the name, and at which level.
 *
 * @param word "Xã", "Phường", "Đặc khu"
 */
public record KnownType(String code, Level level, String word) {}
