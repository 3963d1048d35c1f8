package vn.muadam.demo;

/** Whether a team works in one hamlet or, as a union's, in the whole commune; and who sits in it. */
enum TeamKind {
    HAMLET(""),
    YOUTH_UNION("Đoàn Thanh niên"),
    WOMEN_UNION("Hội Phụ nữ"),
    FARMERS_UNION("Hội Nông dân");

    private final String union;

    TeamKind(String union) {
        this.union = union;
    }

    String union() {
        return union;
    }

    /** The kind as the column of {@code team} names it. */
    String code() {
        return this == HAMLET ? "HAMLET" : "COMMUNE";
    }
}
