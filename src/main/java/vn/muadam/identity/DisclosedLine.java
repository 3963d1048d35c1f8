package vn.muadam.identity;

/**
 * Something on record about somebody, as they are told it.
 *
 * @param part what it belongs to: "Hồ sơ", "Khóa học"
 * @param item what it is: "Số điện thoại", the title of a course
 * @param value what it says
 */
public record DisclosedLine(String part, String item, String value) {}
