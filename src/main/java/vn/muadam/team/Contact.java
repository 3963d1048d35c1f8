package vn.muadam.team;

/** An entry of the directory as it is typed. */
public record Contact(String fullName, String post, String phone, String matter) {}
